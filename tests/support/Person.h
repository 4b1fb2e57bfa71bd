#pragma once

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

/// A person at a widget, who presses keys and reads.
class Person
{
public:
    /// Makes @p widget the window that has the keyboard.
    static bool show(QWidget &widget)
    {
        widget.resize(760, 900);
        widget.show();
        return QTest::qWaitForWindowActive(&widget);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static QString focused()
    {
        const QAccessibleInterface *control
            = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
        return control ? control->text(QAccessible::Name) : QString();
    }
    static bool tabTo(const QString &name)
    {
        constexpr int longestRound = 40;
        for (int i = 0; i < longestRound && focused() != name; ++i)
            press(Qt::Key_Tab);
        return focused() == name;
    }
    /// Everything that a person can read on @p page, a label a line.
    static QString reads(const QWidget &page)
    {
        QStringList lines;
        for (const auto *label : page.findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                lines += label->text();
        }
        return lines.join(u'\n');
    }
    static QPushButton *button(const QWidget &page, const QString &text)
    {
        for (auto *button : page.findChildren<QPushButton *>()) {
            if (QString(button->text()).remove(u'&') == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
};
