# SPDX-License-Identifier: GPL-3.0-or-later
# matang_module(<name> [QT] [SOURCES ...] [USES matang::... ] [PRIVATE third-party ...])
#   One static library matang_<name>, alias matang::<name>. Public headers stand in include/matang/<name>/.
#   USES names the modules whose headers this one may include, and nothing else becomes visible to it.
#   Without SOURCES it is a library of headers. QT runs moc, uic and rcc over the sources.
# matang_program(<name> [QT] [SOURCES ...] [USES ...] [PRIVATE ...])
#   One program <name> in the bin folder, installed with the package.
# matang_test(<name> [QT] [EACH] [SOURCES ...] [USES ...] [LABELS ...])
#   One GoogleTest program <name>_tests, registered test by test, or as one with MATANG_TESTS_BY_PROGRAM, where starting it takes longer than
#   most tests; with EACH always test by test, each in a process of its own. Test sources see GoogleTest and rapidcheck.
# matang_fuzzer(<name> [SOURCES ...] [USES ...])
#   One libFuzzer program fuzz_<name> (clang, option MATANG_BUILD_FUZZERS); its first inputs stand in tests/fuzz/corpus/<name>.
# matang_precompile(<target> <header>...)
#   Parses once the headers that most sources of the target include. Every source still includes what it uses; the tidy preset, which
#   compiles core without, finds what is missing there.
# matang_embed(<target> <set> FILES ...)
#   Compiles text files into the target: matang::embedded::<set>::files() of "embedded_<set>.h" gives name and text of each.

# Everything that is generated before compiling, for tools that only read the sources.
add_custom_target(matang_generated)

function(matang_module name)
    cmake_parse_arguments(ARG "QT" "" "SOURCES;USES;PRIVATE" ${ARGN})
    set(target matang_${name})
    if(ARG_SOURCES)
        add_library(${target} STATIC ${ARG_SOURCES})
        target_include_directories(${target} PUBLIC include PRIVATE src)
        target_link_libraries(${target} PUBLIC ${ARG_USES} PRIVATE matang_compiler ${ARG_PRIVATE})
        matang_use_qt_tools(${target} "${ARG_QT}")
    else()
        add_library(${target} INTERFACE)
        target_include_directories(${target} INTERFACE include)
        target_link_libraries(${target} INTERFACE ${ARG_USES})
    endif()
    add_library(matang::${name} ALIAS ${target})
endfunction()

function(matang_program name)
    cmake_parse_arguments(ARG "QT" "" "SOURCES;USES;PRIVATE" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE matang_compiler ${ARG_USES} ${ARG_PRIVATE})
    matang_use_qt_tools(${name} "${ARG_QT}")
    add_dependencies(${name} matang_data)
    install(TARGETS ${name} RUNTIME)
endfunction()

# GoogleTest and rapidcheck, parsed once for all tests in tests/core: what links Qt is compiled with other settings.
function(matang_test_headers)
    if(TARGET matang_test_headers)
        return()
    endif()
    # Written once: a new date would have everything that includes the headers compiled again.
    if(NOT EXISTS ${PROJECT_BINARY_DIR}/test_headers.cpp)
        file(WRITE ${PROJECT_BINARY_DIR}/test_headers.cpp "")
    endif()
    add_library(matang_test_headers STATIC ${PROJECT_BINARY_DIR}/test_headers.cpp)
    matang_test_settings(matang_test_headers)
    matang_precompile(matang_test_headers <gmock/gmock.h> <rapidcheck.h>)
endfunction()

# What every test is compiled with.
function(matang_test_settings target)
    target_link_libraries(${target} PRIVATE matang_compiler rapidcheck GTest::gmock GTest::gtest_main)
    target_compile_definitions(${target} PRIVATE MATANG_SOURCE_DIR="${PROJECT_SOURCE_DIR}" MATANG_BINARY_DIR="${PROJECT_BINARY_DIR}")
    # Optimising GoogleTest's and rapidcheck's templates takes longer than it saves; the modules under test stay optimised.
    target_compile_options(${target} PRIVATE -O0)
    if(MATANG_HAS_MOLD)
        target_link_options(${target} PRIVATE -fuse-ld=mold)
    endif()
endfunction()

function(matang_test name)
    cmake_parse_arguments(ARG "QT;EACH" "" "SOURCES;USES;LABELS" ${ARGN})
    set(target ${name}_tests)
    if(NOT ARG_LABELS)
        set(ARG_LABELS ${name})
    endif()
    add_executable(${target} ${ARG_SOURCES})
    matang_test_settings(${target})
    target_link_libraries(${target} PRIVATE ${ARG_USES})
    matang_use_qt_tools(${target} "${ARG_QT}")
    if(CMAKE_CURRENT_SOURCE_DIR MATCHES "^${PROJECT_SOURCE_DIR}/tests/core/")
        matang_test_headers()
        target_precompile_headers(${target} REUSE_FROM matang_test_headers)
    else()
        matang_precompile(${target} <gmock/gmock.h> <rapidcheck.h>)
    endif()
    if(MATANG_TESTS_BY_PROGRAM AND NOT ARG_EACH)
        add_test(NAME ${name} COMMAND ${target})
        set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT 1800)
    else()
        gtest_discover_tests(${target} TEST_PREFIX ${name}. DISCOVERY_MODE PRE_TEST
            PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT 600)
    endif()
endfunction()

function(matang_fuzzer name)
    cmake_parse_arguments(ARG "" "" "SOURCES;USES" ${ARGN})
    set(target fuzz_${name})
    add_executable(${target} ${ARG_SOURCES})
    target_link_libraries(${target} PRIVATE matang_compiler ${ARG_USES})
    target_link_options(${target} PRIVATE -fsanitize=fuzzer)
endfunction()

function(matang_use_qt_tools target wanted)
    if(wanted)
        set_target_properties(${target} PROPERTIES AUTOMOC ON AUTOUIC ON AUTORCC ON)
    endif()
endfunction()

function(matang_precompile target)
    target_precompile_headers(${target} PRIVATE ${ARGN})
endfunction()

function(matang_embed target set)
    cmake_parse_arguments(ARG "" "" "FILES" ${ARGN})
    set(header ${CMAKE_CURRENT_BINARY_DIR}/embedded/embedded_${set}.h)
    set(source ${CMAKE_CURRENT_BINARY_DIR}/embedded/embedded_${set}.cpp)
    list(TRANSFORM ARG_FILES PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/")
    add_custom_command(
        OUTPUT ${header} ${source}
        COMMAND ${CMAKE_COMMAND} -DSET=${set} -DHEADER=${header} -DSOURCE=${source} "-DFILES=${ARG_FILES}"
                -P ${PROJECT_SOURCE_DIR}/cmake/EmbedFiles.cmake
        DEPENDS ${ARG_FILES} ${PROJECT_SOURCE_DIR}/cmake/EmbedFiles.cmake
        VERBATIM)
    add_custom_target(${target}_${set}_embedded DEPENDS ${header} ${source})
    add_dependencies(matang_generated ${target}_${set}_embedded)
    add_dependencies(${target} ${target}_${set}_embedded)
    target_sources(${target} PRIVATE ${source} ${header})
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/embedded)
endfunction()
