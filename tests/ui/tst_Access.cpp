#include "DeskLanguage.h"
#include "EveryWindow.h"
#include "widgets/DeskStyle.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QRadioButton>

#include <algorithm>

/// What everybody needs who does not use a mouse or does not see the screen, on every page, window and dialog.
class tst_Access : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyControlIsReachedByTab();
    void tabGoesAsOneReads_data();
    void tabGoesAsOneReads();
    void theFocusIsSeen();
    void everyControlHasANameAndARole();
    void noTwoControlsAreCalledTheSame();
    void picturesAreNamed();

private:
    /// What went wrong on all windows; @p look adds to it.
    QStringList problems(const std::function<QStringList(QWidget &)> &look);
    /// All that Tab should lead to.
    static QList<QWidget *> stops(const QWidget &window);
    /// Where Tab leads, once round.
    static QList<QWidget *> round(QWidget &window, Qt::Key key = Qt::Key_Tab);
    static QString nameOf(const QWidget &widget);
    static QRect place(const QWidget &widget, const QWidget &window);

    std::unique_ptr<EveryWindow> m_windows;
};

void tst_Access::initTestCase()
{
    QApplication::setStyle(new DeskStyle);
    m_windows = std::make_unique<EveryWindow>();
    QVERIFY(m_windows->prepare());
}

QString tst_Access::nameOf(const QWidget &widget)
{
    auto *read = QAccessible::queryAccessibleInterface(&const_cast<QWidget &>(widget));
    const QString name = read ? read->text(QAccessible::Name) : QString();
    return QString::fromLatin1(widget.metaObject()->className()) + u" “"_qs + name + u'”';
}

QRect tst_Access::place(const QWidget &widget, const QWidget &window)
{
    return {widget.mapTo(&window, QPoint()), widget.size()};
}

QStringList tst_Access::problems(const std::function<QStringList(QWidget &)> &look)
{
    QStringList found;
    m_windows->lookAt([&](QWidget &window) {
        window.resize(1280, 1400); // nothing needs to be scrolled, which would move it
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window)) {
            found += u"a window does not become the active one"_qs;
            return;
        }
        QCoreApplication::processEvents();
        for (const QString &problem : look(window))
            found += QString::fromLatin1(window.metaObject()->className()) + u": "_qs + problem;
        window.hide();
    });
    return found;
}

QList<QWidget *> tst_Access::stops(const QWidget &window)
{
    QList<QWidget *> stops;
    for (auto *widget : window.findChildren<QWidget *>()) {
        const auto *radio = qobject_cast<QRadioButton *>(widget);
        // Of radio buttons one is the way in, the arrows go on from there. Qt's own parts of a control are its own.
        const bool isStop = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
            && !widget->focusProxy() && (!radio || radio->isChecked());
        if (isStop)
            stops += widget;
    }
    return stops;
}

QList<QWidget *> tst_Access::round(QWidget &window, Qt::Key key)
{
    constexpr int longest = 100;
    QList<QWidget *> passed;
    for (int i = 0; i < longest; ++i) {
        QWidget *from = QApplication::focusWidget();
        QTest::keyClick(from ? from : &window, key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        QWidget *to = QApplication::focusWidget();
        if (!to || passed.contains(to))
            break;
        passed += to;
    }
    return passed;
}

void tst_Access::everyControlIsReachedByTab()
{
    const QStringList found = problems([](QWidget &window) {
        QStringList missed;
        const QList<QWidget *> forth = round(window);
        const QList<QWidget *> back = round(window, Qt::Key_Backtab);
        for (QWidget *stop : stops(window)) {
            if (!forth.contains(stop))
                missed += u"Tab does not lead to "_qs + nameOf(*stop);
            if (!back.contains(stop))
                missed += u"Shift+Tab does not lead to "_qs + nameOf(*stop);
        }
        return missed;
    });
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void tst_Access::tabGoesAsOneReads_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("left to right") << u"en"_qs;
    QTest::newRow("right to left") << u"ur"_qs;
}

/// From top to bottom, and along a line from its beginning. Side by side lie the list of cases and the case, and at the
/// kiosk the head of a page and its foot: a column is read to its end.
void tst_Access::tabGoesAsOneReads()
{
    QFETCH(QString, language);
    DeskLanguage::use(language);
    const bool mirrored = QApplication::layoutDirection() == Qt::RightToLeft;
    const QStringList found = problems([mirrored](QWidget &window) {
        QStringList wrong;
        QList<QWidget *> order = round(window);
        // A round begins wherever the focus was: let it begin with what stands first.
        const auto first = std::ranges::min_element(order, {}, [&](const QWidget *one) {
            const QRect where = place(*one, window);
            return std::pair(where.top(), mirrored ? -where.right() : where.left());
        });
        std::rotate(order.begin(), first, order.end());
        for (qsizetype i = 1; i < order.size(); ++i) {
            const QRect before = place(*order.at(i - 1), window);
            const QRect now = place(*order.at(i), window);
            const bool sameLine = now.top() < before.bottom() && before.top() < now.bottom();
            const bool isBack = sameLine && (mirrored ? now.right() > before.right() : now.left() < before.left());
            const bool isUp = now.bottom() <= before.top();
            const bool isNextColumn = mirrored ? now.right() < before.left() : now.left() > before.right();
            if (isBack || (isUp && !isNextColumn))
                wrong += u"%1 comes after %2"_qs.arg(nameOf(*order.at(i)), nameOf(*order.at(i - 1)));
        }
        return wrong;
    });
    DeskLanguage::use(u"en"_qs);
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void tst_Access::theFocusIsSeen()
{
    const QStringList found = problems([](QWidget &window) {
        QStringList hidden;
        for (QWidget *stop : stops(window)) {
            stop->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            const QRect around = place(*stop, window).adjusted(-4, -4, 4, 4);
            const QImage with = window.grab(around).toImage();
            stop->clearFocus();
            QCoreApplication::processEvents();
            if (with == window.grab(around).toImage())
                hidden += u"no focus is seen on "_qs + nameOf(*stop);
        }
        return hidden;
    });
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void tst_Access::everyControlHasANameAndARole()
{
    const QStringList found = problems([](QWidget &window) {
        QStringList nameless;
        for (QWidget *stop : stops(window)) {
            auto *read = QAccessible::queryAccessibleInterface(stop);
            const bool isNamed = read && !read->text(QAccessible::Name).trimmed().isEmpty();
            const bool hasRole = read && read->role() != QAccessible::NoRole;
            if (!isNamed || !hasRole)
                nameless += (isNamed ? u"no role: "_qs : u"no name: "_qs) + nameOf(*stop);
        }
        return nameless;
    });
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

/// Else what is heard does not say which one it is. What differs in its description is told apart by that.
void tst_Access::noTwoControlsAreCalledTheSame()
{
    const QStringList found = problems([](QWidget &window) {
        QStringList twice;
        QSet<QString> heard;
        for (QWidget *stop : stops(window)) {
            auto *read = QAccessible::queryAccessibleInterface(stop);
            const QString words = QString::number(read->role()) + read->text(QAccessible::Name) + u'\n'
                + read->text(QAccessible::Description);
            if (heard.contains(words))
                twice += u"there is another "_qs + nameOf(*stop);
            heard.insert(words);
        }
        return twice;
    });
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void tst_Access::picturesAreNamed()
{
    const QStringList found = problems([](QWidget &window) {
        QStringList nameless;
        for (auto *label : window.findChildren<QLabel *>()) {
            if (label->isVisible() && !label->pixmap().isNull() && label->accessibleName().isEmpty())
                nameless += u"a picture without words"_qs;
        }
        return nameless;
    });
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

QTEST_MAIN(tst_Access)
#include "tst_Access.moc"
