# Read by cpack for each kind of package: which parts of the installation it takes.
set(components_DEB program policy debian)
set(components_RPM program policy redhat)
set(CPACK_INSTALL_CMAKE_PROJECTS)
foreach(component IN LISTS components_${CPACK_GENERATOR})
  list(APPEND CPACK_INSTALL_CMAKE_PROJECTS "${CPACK_BUILD_FOLDER};itr-desk;${component};/")
endforeach()
