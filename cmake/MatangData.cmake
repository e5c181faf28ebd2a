# SPDX-License-Identifier: GPL-3.0-or-later
# The programs find the rubrics at <folder of the program>/../share/matang/rubrics, in a build as after installation.
# matang_data copies them into the build; every program depends on it.
file(GLOB_RECURSE rubricFiles CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/rubrics/*.yaml ${PROJECT_SOURCE_DIR}/rubrics/*.json)
set(rubricStamp ${PROJECT_BINARY_DIR}/share/matang/rubrics.stamp)
set(rubricFolder ${PROJECT_BINARY_DIR}/share/matang/rubrics)
add_custom_command(
    OUTPUT ${rubricStamp}
    COMMAND ${CMAKE_COMMAND} -E rm -rf ${rubricFolder}
    COMMAND ${CMAKE_COMMAND} -E copy_directory ${PROJECT_SOURCE_DIR}/rubrics ${rubricFolder}
    COMMAND ${CMAKE_COMMAND} -E touch ${rubricStamp}
    DEPENDS ${rubricFiles}
    COMMENT "Copying rubrics"
    VERBATIM)
add_custom_target(matang_data ALL DEPENDS ${rubricStamp})
