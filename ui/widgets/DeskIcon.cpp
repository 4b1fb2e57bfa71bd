#include "widgets/DeskIcon.h"

DeskIcon::DeskIcon()
{
    for (const int edge : {16, 24, 32, 48, 64, 128, 256})
        addFile(u":/icons/itr-desk-%1.png"_qs.arg(edge), QSize(edge, edge));
}
