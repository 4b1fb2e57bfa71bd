#pragma once

#include <QIcon>

/// The program's icon in all sizes that it is drawn in.
class DeskIcon : public QIcon
{
public:
    DeskIcon();
};
