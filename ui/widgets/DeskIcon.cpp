#include "widgets/DeskIcon.h"

#include <QImageReader>
#include <QPixmap>

DeskIcon::DeskIcon()
{
    for (const int edge : {16, 24, 32, 48, 64, 128}) {
        QImageReader reader(u":/icons/itr-desk-%1.png"_qs.arg(edge), "png");
        // Else Qt loads every image plugin there is, to ask whether it knows better what this is.
        reader.setAutoDetectImageFormat(false);
        addPixmap(QPixmap::fromImageReader(&reader));
    }
}
