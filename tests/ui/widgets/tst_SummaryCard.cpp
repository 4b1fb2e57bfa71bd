#include "widgets/SummaryCard.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using Item = ItrSummary::Item;

class tst_SummaryCard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void saysEachFigureAndWhereItWasFound();
    void saysThatAFigureWasNotSupplied();
    void setsAmountsFlushRight();
    void isOneTabStopThatArrowsGoThrough();
    void warnsOfAnUnknownShape();
    void keepsNothingOnceCleared();
    void standsInOneColumnWhereItIsNarrow();

private:
    static ItrSummary summary();
    QLabel *value(const QString &label) const;

    std::unique_ptr<SummaryCard> m_card;
};

ItrSummary tst_SummaryCard::summary()
{
    ItrSummary out;
    for (int i = 0; i <= static_cast<int>(Item::Refund); ++i)
        out.figures += {.item = static_cast<Item>(i), .text = {}, .rupees = {}, .path = {}};
    out.figures[static_cast<int>(Item::Name)]
        = {Item::Name, u"TEST TAXPAYER"_qs, {}, u"ITR.ITR1.PersonalInfo.Name"_qs};
    out.figures[static_cast<int>(Item::Refund)]
        = {Item::Refund, u"₹ 8,400"_qs, 8400, u"ITR.ITR1.Refund.RefundDue"_qs};
    out.isKnownShape = true;
    return out;
}

void tst_SummaryCard::init()
{
    m_card = std::make_unique<SummaryCard>();
    m_card->resize(1200, 600);
    m_card->show();
    QVERIFY(QTest::qWaitForWindowActive(m_card.get()));
}

QLabel *tst_SummaryCard::value(const QString &label) const
{
    for (auto *value : m_card->findChildren<QLabel *>()) {
        if (value->accessibleName().startsWith(label))
            return value;
    }
    return nullptr;
}

void tst_SummaryCard::saysEachFigureAndWhereItWasFound()
{
    m_card->present(summary());
    const QLabel *refund = value(ItrSummary::label(Item::Refund));
    QVERIFY(refund);
    QCOMPARE(refund->text(), u"₹ 8,400"_qs);
    QCOMPARE(refund->toolTip(), u"Found at ITR.ITR1.Refund.RefundDue"_qs);
    QCOMPARE(refund->accessibleName(), ItrSummary::label(Item::Refund) + u": ₹ 8,400"_qs);
    QCOMPARE(refund->accessibleDescription(), refund->toolTip());
    QCOMPARE(refund->textFormat(), Qt::PlainText);
}

void tst_SummaryCard::saysThatAFigureWasNotSupplied()
{
    m_card->present(summary());
    const QLabel *tax = value(ItrSummary::label(Item::NetTax));
    QVERIFY(tax);
    QCOMPARE(tax->text(), u"Not supplied"_qs);
    QVERIFY(tax->toolTip().isEmpty());
    QVERIFY(tax->palette().color(QPalette::WindowText)
        != value(ItrSummary::label(Item::Refund))->palette().color(QPalette::WindowText));
}

void tst_SummaryCard::setsAmountsFlushRight()
{
    m_card->present(summary());
    QVERIFY(value(ItrSummary::label(Item::Refund))->alignment() & Qt::AlignRight);
    QVERIFY(value(ItrSummary::label(Item::NetTax))->alignment() & Qt::AlignRight);
    QVERIFY(value(ItrSummary::label(Item::Name))->alignment() & Qt::AlignLeft);
}

void tst_SummaryCard::isOneTabStopThatArrowsGoThrough()
{
    m_card->present(summary());
    value(ItrSummary::label(Item::Name))->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), value(ItrSummary::label(Item::Name)));
    for (int i = 0; i < static_cast<int>(Item::Refund) + 3; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), value(ItrSummary::label(Item::Refund)));
    int stops = 0;
    for (const auto *label : m_card->findChildren<QLabel *>())
        stops += label->focusPolicy() & Qt::TabFocus ? 1 : 0;
    QCOMPARE(stops, 1);
    QVERIFY(QApplication::focusWidget()->focusPolicy() & Qt::TabFocus);
}

void tst_SummaryCard::warnsOfAnUnknownShape()
{
    const auto warning = [this] {
        for (const auto *label : m_card->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"does not know the shape"))
                return true;
        }
        return false;
    };
    ItrSummary unknown = summary();
    unknown.isKnownShape = false;
    m_card->present(unknown);
    QTRY_VERIFY(warning());
    m_card->present(summary());
    QVERIFY(!warning());
}

void tst_SummaryCard::keepsNothingOnceCleared()
{
    m_card->present(summary());
    m_card->clear();
    for (const auto *label : m_card->findChildren<QLabel *>()) {
        for (const QString &text :
            {label->text(), label->toolTip(), label->accessibleName(), label->accessibleDescription()}) {
            QVERIFY2(
                !text.contains(u"TEST TAXPAYER") && !text.contains(u"8,400") && !text.contains(u"ITR.ITR1"),
                qPrintable(text));
        }
    }
}

void tst_SummaryCard::standsInOneColumnWhereItIsNarrow()
{
    m_card->present(summary());
    const auto *name = value(ItrSummary::label(Item::Name));
    const auto *refund = value(ItrSummary::label(Item::Refund));
    const auto left = [this](const QWidget *widget) { return widget->mapTo(m_card.get(), QPoint()).x(); };
    QTRY_VERIFY(left(refund) > left(name) + name->width());
    m_card->resize(320, 900);
    QTRY_VERIFY(left(refund) < left(name) + name->width());
}

QTEST_MAIN(tst_SummaryCard)
#include "tst_SummaryCard.moc"
