#include "itr/SummaryReader.h"

#include "api/ServerText.h"
#include "itr/AssessmentYear.h"
#include "itr/Pan.h"
#include "itr/RupeeAmount.h"
#include "itr/SensitiveValue.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

namespace
{
using Item = ItrSummary::Item;
using Node = ItrDocument::Node;
using Type = ItrDocument::Type;

// What is looked through for known names: figures of a whole return stand near the top, and in short lists.
constexpr int deepest = 12;
constexpr std::size_t mostPlaces = 20'000;
constexpr qsizetype mostMembers = 1'000;
constexpr qsizetype mostItems = 20;

/// Where the department's forms keep a figure (DOMAIN: "ITR data"), below the form's own node.
struct FormPaths {
    Item item;
    std::array<const char *, 4> paths; ///< of ITR-1 … ITR-4
};
constexpr std::array formPaths{
    FormPaths{Item::Name,
        {"PersonalInfo.AssesseeName", "PartA_GEN1.PersonalInfo.AssesseeName",
            "PartA_GEN1.PersonalInfo.AssesseeName", "PersonalInfo.AssesseeName"}},
    FormPaths{Item::Pan,
        {"PersonalInfo.PAN", "PartA_GEN1.PersonalInfo.PAN", "PartA_GEN1.PersonalInfo.PAN",
            "PersonalInfo.PAN"}},
    FormPaths{Item::AssessmentYear,
        {"Form_ITR1.AssessmentYear", "Form_ITR2.AssessmentYear", "Form_ITR3.AssessmentYear",
            "Form_ITR4.AssessmentYear"}},
    FormPaths{Item::FilingSection,
        {"FilingStatus.ReturnFileSec", "PartA_GEN1.FilingStatus.ReturnFileSec",
            "PartA_GEN1.FilingStatus.ReturnFileSec", "FilingStatus.ReturnFileSec"}},
    FormPaths{Item::GrossTotalIncome,
        {"ITR1_IncomeDeductions.GrossTotIncome", "PartB-TI.GrossTotalIncome", "PartB-TI.GrossTotalIncome",
            "IncomeDeductions.GrossTotIncome"}},
    FormPaths{Item::TotalIncome,
        {"ITR1_IncomeDeductions.TotalIncome", "PartB-TI.TotalIncome", "PartB-TI.TotalIncome",
            "IncomeDeductions.TotalIncome"}},
    FormPaths{Item::NetTax,
        {"ITR1_TaxComputation.NetTaxLiability", "PartB_TTI.ComputationOfTaxLiability.NetTaxLiability",
            "PartB_TTI.ComputationOfTaxLiability.NetTaxLiability", "TaxComputation.NetTaxLiability"}},
    FormPaths{Item::TaxesPaid,
        {"TaxPaid.TaxesPaid.TotalTaxesPaid", "PartB_TTI.TaxPaid.TaxesPaid.TotalTaxesPaid",
            "PartB_TTI.TaxPaid.TaxesPaid.TotalTaxesPaid", "TaxPaid.TaxesPaid.TotalTaxesPaid"}},
    FormPaths{Item::Refund,
        {"Refund.RefundDue", "PartB_TTI.Refund.RefundDue", "PartB_TTI.Refund.RefundDue", "Refund.RefundDue"}},
};

/// Names under which a figure is known, the surest first; folded as foldedName() does.
struct KnownName {
    Item item;
    const char *name;
};
constexpr std::array knownNames{
    KnownName{Item::Name, "assesseename"},
    KnownName{Item::Name, "nameofassessee"},
    KnownName{Item::Name, "taxpayername"},
    KnownName{Item::Name, "fullname"},
    KnownName{Item::Name, "name"},
    KnownName{Item::Pan, "pan"},
    KnownName{Item::Pan, "panno"},
    KnownName{Item::Pan, "pannumber"},
    KnownName{Item::Pan, "permanentaccountnumber"},
    KnownName{Item::Form, "itrform"},
    KnownName{Item::Form, "formname"},
    KnownName{Item::Form, "itrtype"},
    KnownName{Item::Form, "formtype"},
    KnownName{Item::Form, "form"},
    KnownName{Item::AssessmentYear, "assessmentyear"},
    KnownName{Item::AssessmentYear, "assessmentyr"},
    KnownName{Item::AssessmentYear, "ay"},
    KnownName{Item::AssessmentYear, "assessment"},
    KnownName{Item::FilingSection, "returnfilesec"},
    KnownName{Item::FilingSection, "filingsection"},
    KnownName{Item::FilingSection, "filedundersection"},
    KnownName{Item::FilingSection, "filingtype"},
    KnownName{Item::FilingDate, "filingdate"},
    KnownName{Item::FilingDate, "itrfilingdate"},
    KnownName{Item::FilingDate, "dateoffiling"},
    KnownName{Item::FilingDate, "filedon"},
    KnownName{Item::FilingDate, "acknowledgementdate"},
    KnownName{Item::Acknowledgement, "acknowledgementno"},
    KnownName{Item::Acknowledgement, "acknowledgementnumber"},
    KnownName{Item::Acknowledgement, "acknowledgmentno"},
    KnownName{Item::Acknowledgement, "acknowledgmentnumber"},
    KnownName{Item::Acknowledgement, "ackno"},
    KnownName{Item::Acknowledgement, "acknum"},
    KnownName{Item::Acknowledgement, "acknumber"},
    KnownName{Item::GrossTotalIncome, "grosstotalincome"},
    KnownName{Item::GrossTotalIncome, "grosstotincome"},
    KnownName{Item::TotalIncome, "totalincome"},
    KnownName{Item::TotalIncome, "totaltaxableincome"},
    KnownName{Item::TotalIncome, "taxableincome"},
    KnownName{Item::NetTax, "nettaxliability"},
    KnownName{Item::NetTax, "nettax"},
    KnownName{Item::TaxesPaid, "totaltaxespaid"},
    KnownName{Item::TaxesPaid, "totaltaxpaid"},
    KnownName{Item::TaxesPaid, "taxespaid"},
    KnownName{Item::Refund, "refunddue"},
    KnownName{Item::Refund, "refundamount"},
    KnownName{Item::Refund, "refund"},
};

QString foldedName(const QString &key)
{
    QString out;
    for (const QChar c : key) {
        if (c.isLetterOrNumber())
            out += c.toLower();
    }
    return out;
}

/// These schemas hold neither: what has their name within a form is another return's (DOMAIN: "ITR data").
bool isOfTheWrapper(Item item)
{
    return item == Item::FilingDate || item == Item::Acknowledgement;
}
}

SummaryReader::SummaryReader(const ItrDocument &document)
    : m_document(document)
{
    listPlaces();
    findForm();
}

void SummaryReader::listPlaces()
{
    m_places.push_back({.node = m_document.root()});
    for (std::size_t i = 0; i < m_places.size() && m_places.size() < mostPlaces; ++i) {
        const Place place = m_places[i];
        if (place.depth == deepest)
            continue;
        const Type type = m_document.type(place.node);
        const qsizetype count
            = std::min(m_document.childCount(place.node), type == Type::Object ? mostMembers : mostItems);
        Node child = m_document.firstChild(place.node);
        for (qsizetype position = 0; position < count; ++position, child = m_document.next(child))
            m_places.push_back({.node = child, .parent = i, .position = position, .depth = place.depth + 1});
    }
    m_names.reserve(m_places.size());
    for (const Place &place : m_places)
        m_names.push_back(foldedName(m_document.key(place.node)));
}

void SummaryReader::findForm()
{
    for (std::size_t i = 1; i < m_places.size(); ++i) {
        Place &place = m_places[i];
        if (m_formPlace != 0) { // parents come before their children
            place.inForm = place.parent == m_formPlace || m_places[place.parent].inForm;
            continue;
        }
        const QString &name = m_names[i];
        if (name.size() != 4 || !name.startsWith(u"itr") || m_document.type(place.node) != Type::Object)
            continue;
        const int number = name.back().digitValue();
        if (number >= 1 && number <= 4) {
            m_form = number;
            m_formPlace = i;
        }
    }
}

QString SummaryReader::form() const
{
    return m_form == 0 ? QString() : u"ITR-%1"_qs.arg(m_form);
}

ItrSummary SummaryReader::summary() const
{
    ItrSummary out;
    out.isKnownShape = m_form != 0;
    for (int i = 0; i <= static_cast<int>(Item::Refund); ++i) {
        const Item item = static_cast<Item>(i);
        std::optional<Figure> figure;
        if (m_form != 0 && item == Item::Form)
            figure = Figure{.item = item, .text = form(), .rupees = {}, .path = pathOf(m_formPlace)};
        const auto *paths = std::ranges::find(formPaths, item, &FormPaths::item);
        if (m_form != 0 && paths != formPaths.end())
            figure = atPath(item, QLatin1StringView(paths->paths[static_cast<std::size_t>(m_form - 1)]));
        if (!figure)
            figure = byName(item);
        out.figures.append(figure.value_or(Figure{.item = item, .text = {}, .rupees = {}, .path = {}}));
    }
    return out;
}

QString SummaryReader::pathOf(std::size_t place) const
{
    QString out;
    for (; place != 0; place = m_places[place].parent) {
        const QString key = m_document.key(m_places[place].node);
        const bool item = m_document.type(m_places[m_places[place].parent].node) == Type::Array;
        const QString step = item ? u"[%1]"_qs.arg(m_places[place].position) : key;
        out = out.isEmpty() || out.startsWith(u'[') ? QString(step + out) : QString(step + u'.' + out);
    }
    return out;
}

std::optional<SummaryReader::Figure> SummaryReader::atPath(Item item, QLatin1StringView path) const
{
    Node node = m_places[m_formPlace].node;
    for (const QLatin1StringView step : path.tokenize(QLatin1Char('.'))) {
        const std::optional<Node> next = m_document.member(node, step);
        if (!next)
            return std::nullopt;
        node = *next;
    }
    std::optional<Figure> figure = read(item, node);
    if (figure)
        figure->path = pathOf(m_formPlace) + u'.' + path;
    return figure;
}

std::optional<SummaryReader::Figure> SummaryReader::byName(Item item) const
{
    for (const KnownName &known : knownNames) {
        if (known.item != item)
            continue;
        const QLatin1StringView name(known.name);
        for (std::size_t i = 1; i < m_places.size(); ++i) {
            if (m_names[i] != name || (isOfTheWrapper(item) && m_places[i].inForm))
                continue;
            std::optional<Figure> figure = read(item, m_places[i].node);
            // A name alone proves little: "refund": "Paid" is a state, not an amount.
            const bool fits = figure && (!ItrSummary::isAmount(item) || figure->rupees)
                && (item != Item::AssessmentYear || AssessmentYear::parse(figure->text));
            if (!fits)
                continue;
            figure->path = pathOf(i);
            return figure;
        }
    }
    return std::nullopt;
}

std::optional<SummaryReader::Figure> SummaryReader::read(Item item, Node node) const
{
    const Type type = m_document.type(node);
    Figure figure{.item = item, .text = {}, .rupees = {}, .path = {}};
    if (item == Item::Name && type == Type::Object) {
        figure.text = nameOf(node);
    } else if (type == Type::Text || type == Type::Number) {
        const QString supplied = m_document.text(node);
        figure.text = item == Item::Acknowledgement ? ServerText::clean(supplied) : SensitiveValue::cleaned(supplied);
        if (ItrSummary::isAmount(item)) {
            if (const std::optional<RupeeAmount> amount = RupeeAmount::read(supplied)) {
                figure.text = amount->text;
                figure.rupees = amount->rupees;
            }
        } else if (item == Item::Pan) {
            if (const std::optional<Pan> pan = Pan::parse(supplied))
                figure.text = pan->masked();
        } else if (item == Item::AssessmentYear) {
            if (const std::optional<AssessmentYear> year = AssessmentYear::parse(supplied))
                figure.text = year->text();
        } else if (item == Item::FilingSection && !figure.text.isEmpty()) {
            figure.text = filingSection(figure.text);
        }
    }
    return figure.text.isEmpty() ? std::nullopt : std::optional(figure);
}

QString SummaryReader::nameOf(Node node) const
{
    QStringList parts;
    for (const QLatin1StringView part : {QLatin1StringView("FirstName"), QLatin1StringView("MiddleName"),
             QLatin1StringView("SurNameOrOrgName")}) {
        const std::optional<Node> name = m_document.member(node, part);
        if (name && !m_document.isContainer(*name))
            parts += m_document.text(*name);
    }
    return SensitiveValue::cleaned(parts.join(u' '));
}

QString SummaryReader::filingSection(const QString &supplied)
{
    bool isCode = false;
    switch (supplied.toInt(&isCode)) {
    case 11:
        return tr("On time, section 139(1)");
    case 12:
        return tr("Late, section 139(4)");
    case 17:
        return tr("Revised, section 139(5)");
    case 18:
        return tr("In answer to a notice of a defect, section 139(9)");
    case 21:
        return tr("Updated, section 139(8A)");
    default:
        return isCode ? tr("Code %1, which this desk does not know").arg(supplied) : supplied;
    }
}
