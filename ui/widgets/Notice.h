#pragma once

#include <QWidget>

/// Something that assistive technologies speak when it appears, without the focus moving there. On Linux that is a
/// widget of the role Notification that is hidden and shown again: Alert events reach nobody in Qt 6.4.
class Notice : public QWidget
{
    Q_OBJECT
public:
    explicit Notice(QWidget *parent = nullptr);

    /// Before the first widget is made.
    static void installAccessibility();

protected:
    /// Shows it by way of the event loop: what comes together with a focus move is not spoken.
    void announce();
    void withdraw();

private:
    bool m_announcing = false;
};
