#pragma once

#include <QDialog>

class QListWidget;

/// The PANs that the sandbox knows and what each brings about; choosing one writes it into the form.
class TestPanList : public QDialog
{
    Q_OBJECT
public:
    explicit TestPanList(QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &pan);

private:
    void choose();

    QListWidget *m_list;
};
