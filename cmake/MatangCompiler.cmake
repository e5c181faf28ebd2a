# SPDX-License-Identifier: GPL-3.0-or-later
# One interface target carries the warnings and instrumentation that every target of the project is built with.
add_library(matang_compiler INTERFACE)
target_compile_options(matang_compiler INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual -Wcast-align -Wnull-dereference -Wimplicit-fallthrough -Wformat=2)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # With optimisation GCC 12 imagines, inside inlined library code, null dereferences, overlapping copies in std::string operator+ (GCC bug
    # 105651) and uninitialised temporaries on exception paths. Clang and the sanitizers look for the real ones.
    target_compile_options(matang_compiler INTERFACE -Wno-null-dereference -Wno-restrict -Wno-maybe-uninitialized -Wduplicated-cond -Wlogical-op)
endif()
if(MATANG_WARNINGS_AS_ERRORS)
    target_compile_options(matang_compiler INTERFACE -Werror)
endif()
if(MATANG_SANITIZE)
    target_compile_options(matang_compiler INTERFACE -fsanitize=${MATANG_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(matang_compiler INTERFACE -fsanitize=${MATANG_SANITIZE})
endif()
if(MATANG_BUILD_FUZZERS)
    target_compile_options(matang_compiler INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(MATANG_COVERAGE)
    target_compile_options(matang_compiler INTERFACE --coverage)
    target_link_options(matang_compiler INTERFACE --coverage)
endif()

# A faster linker for everyday builds and tests, where it is installed; what is packaged is made with the compiler's own.
include(CheckLinkerFlag)
check_linker_flag(CXX -fuse-ld=mold MATANG_HAS_MOLD)
if(MATANG_HAS_MOLD AND NOT CMAKE_BUILD_TYPE STREQUAL "Release")
    target_link_options(matang_compiler INTERFACE -fuse-ld=mold)
endif()
