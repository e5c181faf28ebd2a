# SPDX-License-Identifier: GPL-3.0-or-later
# Leniency while the modules are being written side by side: sources that are listed but not written yet are left out, and
# a module whose folder has no CMakeLists.txt yet is an empty library. Nothing else in cmake/ is lenient.

# Drops from the list variable the files (relative to the current folder) that do not exist; a target that loses a source gets an
# empty one, so that it stays a real library or program.
function(matang_keep_existing listVariable)
    set(kept "")
    set(lost "")
    foreach(file IN LISTS ${listVariable})
        cmake_path(ABSOLUTE_PATH file OUTPUT_VARIABLE path)
        file(GLOB found CONFIGURE_DEPENDS "${path}")
        if(found)
            list(APPEND kept ${file})
        elseif(file MATCHES "\\.(cpp|c)$")
            list(APPEND lost ${file})
        endif()
    endforeach()
    if(lost)
        message(STATUS "not written yet in ${CMAKE_CURRENT_SOURCE_DIR}: ${lost}")
        file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/nothing.cpp CONTENT "")
        list(APPEND kept ${CMAKE_CURRENT_BINARY_DIR}/nothing.cpp)
    endif()
    set(${listVariable} "${kept}" PARENT_SCOPE)
endfunction()

# add_subdirectory(<folder>), or an empty library matang_<name> where the folder is not there yet.
function(matang_add_module folder)
    file(GLOB found CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/CMakeLists.txt")
    cmake_path(GET folder FILENAME name)
    if(found)
        add_subdirectory(${folder})
    else()
        message(STATUS "no module ${folder} yet")
        add_library(matang_${name} INTERFACE)
        add_library(matang::${name} ALIAS matang_${name})
    endif()
endfunction()
