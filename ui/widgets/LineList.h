#pragma once

#include <QListView>

/// A list of sentences to read and to choose from; the one that has the keyboard in the colours of the default button,
/// because the desktop's own are hard to read.
class LineList : public QListView
{
    Q_OBJECT
public:
    /// @p fewestLines are seen however small the window is.
    LineList(QAbstractItemModel *model, int fewestLines, QWidget *parent = nullptr);
};
