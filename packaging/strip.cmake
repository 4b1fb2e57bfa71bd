# Takes the compiler's name out of what cpack packs, as Debian's own packages do.
file(GLOB programs ${CPACK_TEMPORARY_DIRECTORY}/usr/bin/*)
if(programs)
  execute_process(COMMAND strip --remove-section=.comment --remove-section=.note ${programs} COMMAND_ERROR_IS_FATAL ANY)
endif()
