#include "itr/ItrSummary.h"

#include "itr/RupeeAmount.h"

QString ItrSummary::label(Item item)
{
    switch (item) {
    case Item::Name:
        return tr("Name");
    case Item::Pan:
        return tr("PAN");
    case Item::Form:
        return tr("Form");
    case Item::AssessmentYear:
        return tr("Assessment year");
    case Item::FilingSection:
        return tr("Filed under");
    case Item::FilingDate:
        return tr("Filing date");
    case Item::Acknowledgement:
        return tr("Acknowledgement number");
    case Item::GrossTotalIncome:
        return tr("Gross total income");
    case Item::TotalIncome:
        return tr("Total income");
    case Item::NetTax:
        return tr("Net tax liability");
    case Item::TaxesPaid:
        return tr("Taxes paid");
    case Item::Refund:
        return tr("Refund due");
    }
    return {};
}

QString ItrSummary::rupees(qint64 amount)
{
    return RupeeAmount::whole(amount).text;
}
