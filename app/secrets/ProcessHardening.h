#pragma once

/// Keeps other programs of the same user, and core dumps, away from this process' memory: no core files, no ptrace.
/// Root still gets in. To be called first in main().
void hardenProcess();
