# Read by cpack through components.cmake, with -D ITRDESK_KIOSK=ON: what is other in this package.
set(components_DEB kiosk)
set(CPACK_PACKAGE_NAME itr-desk-kiosk)
set(CPACK_DEBIAN_PACKAGE_NAME itr-desk-kiosk)
set(CPACK_DEBIAN_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS OFF)
set(CPACK_DEBIAN_PACKAGE_DEPENDS
  "itr-desk (>= ${CPACK_PACKAGE_VERSION}), cage, qt6-wayland, xwayland, systemd, libpam-systemd, libpam-modules")
# Without the fonts a person reads boxes in the place of their language.
string(APPEND CPACK_DEBIAN_PACKAGE_DEPENDS ", fonts-dejavu-core, fonts-lohit-beng-bengali, fonts-lohit-deva, fonts-lohit-gujr"
  ", fonts-lohit-knda, fonts-lohit-mlym, fonts-lohit-taml, fonts-lohit-telu, fonts-noto-ui-core")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "dbus-user-session, at-spi2-core, libgl1-mesa-dri")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "xinit, xserver-xorg, orca")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "kiosk for fetching income-tax returns with consent")
set(CPACK_PACKAGE_DESCRIPTION
"A session in which members of the public enter their own PAN, portal password
and OTP: ITR Desk on the whole screen of a computer, on the Wayland compositor
cage or on X, started by systemd as a user of its own whose home is in memory.
Nothing of one person remains for the next, and staff leave it by a PIN.")
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA)
foreach(file conffiles postinst prerm postrm)
  list(APPEND CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${CMAKE_CURRENT_LIST_DIR}/debian/${file})
endforeach()
