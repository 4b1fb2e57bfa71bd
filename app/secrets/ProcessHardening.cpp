#include "secrets/ProcessHardening.h"

#include <sys/prctl.h>
#include <sys/resource.h>

void hardenProcess()
{
    // Failure of either leaves the program as safe as any other; there is nobody to tell yet.
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
}
