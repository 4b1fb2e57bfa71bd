#pragma once

#include <QIcon>

/// The two arrowheads at the end of a bar that has more than fits. Painted when it is shown: Qt's own is a
/// file, for which it loads every image plugin as soon as there is a menu bar.
class MoreIcon : public QIcon
{
public:
    MoreIcon();
};
