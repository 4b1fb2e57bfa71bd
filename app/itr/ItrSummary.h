#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

/// The figures of one return that a person asks for first, each with the place where it was found. Nothing here is
/// ever guessed: what was not supplied stays empty, and never becomes 0 (DOMAIN: "ITR data").
struct ItrSummary {
    Q_DECLARE_TR_FUNCTIONS(ItrSummary)
public:
    enum class Item {
        Name,
        Pan, ///< masked
        Form,
        AssessmentYear, ///< "2024-25"
        FilingSection, ///< in words
        FilingDate,
        Acknowledgement,
        GrossTotalIncome,
        TotalIncome,
        NetTax,
        TaxesPaid,
        Refund,
    };
    struct Figure {
        Item item = Item::Name;
        QString text; ///< as it is to be shown: amounts as "₹ 12,34,567", texts masked and cleaned; empty: not supplied
        std::optional<qint64> rupees; ///< of an amount
        QString path; ///< where it was found, with dots, as the document spells it; empty: not supplied
        bool isSupplied() const { return !path.isEmpty(); }
    };

    QList<Figure> figures; ///< one for every Item, in its order
    bool isKnownShape = false; ///< the department's own; else the figures were found by their names

    const Figure &figure(Item item) const { return figures[static_cast<qsizetype>(item)]; }
    /// What @p item is called: "Gross total income".
    static QString label(Item item);
    static bool isAmount(Item item) { return item >= Item::GrossTotalIncome; }
    /// "₹ 12,34,567", "−₹ 500"; digits grouped as in India.
    static QString rupees(qint64 amount);
};
