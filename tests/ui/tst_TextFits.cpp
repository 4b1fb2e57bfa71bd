#include "DeskLanguage.h"
#include "EveryWindow.h"
#include "widgets/DeskStyle.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QScrollArea>
#include <QTranslator>

/// That no text is cut off or pushed out, in any language, at any size that people set.
class tst_TextFits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void findsWhatIsCutOff();
    void fits_data();
    void fits();

private:
    /// The screen of most desks, in the pixels that are left of it when everything on it is @p scale times as large.
    static constexpr QSize screen{1920, 1080};

    /// What does not fit on @p window; the sentence names the text.
    static QStringList misfits(QWidget &window);
    static QString misfit(const QWidget &widget);
    static QString textOf(const QWidget &widget);

    QFont m_font;
    std::unique_ptr<EveryWindow> m_windows;
};

void tst_TextFits::initTestCase()
{
    QApplication::setStyle(new DeskStyle);
    m_font = QFont(u"DejaVu Sans"_qs, 10);
    m_windows = std::make_unique<EveryWindow>();
    QVERIFY(m_windows->prepare());
}

void tst_TextFits::cleanup()
{
    for (auto *translator : QCoreApplication::instance()->findChildren<QTranslator *>())
        delete translator;
    QLocale::setDefault(QLocale::c());
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QString tst_TextFits::textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    return {};
}

/// Empty where @p widget shows all of its text.
QString tst_TextFits::misfit(const QWidget &widget)
{
    const QString text = textOf(widget);
    if (const auto *label = qobject_cast<const QLabel *>(&widget); label && !text.isEmpty()) {
        const QRect room = label->contentsRect().adjusted(0, 0, 1, 1);
        const int wrapping = label->wordWrap() ? Qt::TextWordWrap : 0;
        const QSize needed
            = label->fontMetrics().boundingRect(QRect(0, 0, room.width(), QWIDGETSIZE_MAX), wrapping, text).size();
        if (needed.width() > room.width() || needed.height() > room.height())
            return u"“%1” needs %2 by %3 and has %4 by %5"_qs.arg(text)
                .arg(needed.width())
                .arg(needed.height())
                .arg(room.width())
                .arg(room.height());
    }
    const bool isControl = qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QComboBox *>(&widget);
    const QSize least = qobject_cast<const QComboBox *>(&widget) ? widget.minimumSizeHint() : widget.sizeHint();
    if (isControl && (widget.width() < least.width() || widget.height() < least.height()))
        return u"“%1” wants %2 by %3 and has %4 by %5"_qs.arg(text.isEmpty() ? widget.accessibleName() : text)
            .arg(least.width())
            .arg(least.height())
            .arg(widget.width())
            .arg(widget.height());
    const QWidget *parent = widget.parentWidget();
    if ((isControl || !text.isEmpty()) && parent && !widget.isWindow() && !parent->rect().contains(widget.geometry()))
        return u"“%1” juts out of what it lies in"_qs.arg(text.isEmpty() ? widget.accessibleName() : text);
    return {};
}

QStringList tst_TextFits::misfits(QWidget &window)
{
    window.resize(screen);
    window.show();
    QCoreApplication::processEvents();
    QCoreApplication::processEvents(); // what a scroll bar that came has moved
    QStringList found;
    const QString name = QString::fromLatin1(window.metaObject()->className());
    if (window.minimumSizeHint().width() > screen.width() || window.minimumSizeHint().height() > screen.height())
        found += u"%1 wants %2 by %3"_qs.arg(name)
                     .arg(window.minimumSizeHint().width())
                     .arg(window.minimumSizeHint().height());
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const auto *area = qobject_cast<const QScrollArea *>(widget);
        if (area && area->widget() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
            && area->widget()->width() > area->viewport()->width())
            found += u"%1: what scrolls is wider than its place"_qs.arg(name);
        const QString sentence = misfit(*widget);
        if (!sentence.isEmpty())
            found += name + u": "_qs + sentence;
    }
    if (auto *area = qobject_cast<QScrollArea *>(&window); area && area->widget()
        && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
        && area->widget()->width() > area->viewport()->width())
        found += u"%1 is wider than its place"_qs.arg(name);
    window.hide();
    return found;
}

void tst_TextFits::findsWhatIsCutOff()
{
    QWidget window;
    QLabel label(u"Longer than its place"_qs, &window);
    label.setFixedSize(20, 20);
    QPushButton button(u"Also longer than that"_qs, &window);
    button.setGeometry(0, 30, 30, 30);
    const QStringList found = misfits(window);
    QCOMPARE(found.size(), 2);
    QVERIFY(found.constFirst().contains(u"Longer than its place"));
    label.setFixedSize(label.sizeHint());
    button.setGeometry(QRect({-5, 90}, button.sizeHint()));
    QCOMPARE(misfits(window).size(), 1);
    button.move(0, 90);
    QCOMPARE(misfits(window), QStringList());
}

void tst_TextFits::fits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    for (const DeskLanguage::Language &language : DeskLanguage::languages()) {
        for (const double scale : {1.0, 1.5, 2.0})
            QTest::addRow("%s at %d %%", language.code, qRound(scale * 100))
                << QString::fromLatin1(language.code) << scale;
    }
}

void tst_TextFits::fits()
{
    QFETCH(QString, language);
    QFETCH(double, scale);
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * scale);
    QApplication::setFont(font);
    DeskLanguage::use(language);
    QStringList found;
    m_windows->lookAt([&found](QWidget &window) { found += misfits(window); });
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

QTEST_MAIN(tst_TextFits)
#include "tst_TextFits.moc"
