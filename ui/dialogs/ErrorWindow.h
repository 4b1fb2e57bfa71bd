#pragma once

#include <QDialog>

/// Says why the desk can not start.
class ErrorWindow : public QDialog
{
    Q_OBJECT
public:
    ErrorWindow(const QString &title, const QString &sentence, QWidget *parent = nullptr);
};
