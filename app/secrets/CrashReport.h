#pragma once

/// What a crash says on standard error: program, version, signal, and where in which module it happened.
/// Nothing of the memory: no argument, no register, no message of an exception. To be called first in main(),
/// after hardenProcess();
/// @p program and @p version outlive the process. Afterwards the signal does what it does without this.
void installCrashReport(const char *program, const char *version);
