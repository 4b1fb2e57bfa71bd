#include "report/CaseReport.h"

#include "itr/SensitiveValue.h"
#include "report/ReportChart.h"
#include "report/ReportTable.h"

#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace
{
// in millimetres
constexpr double labelColumn = 40; // of the comparison
constexpr double narrowestAmount = 20;

QList<ItrComparison::Year> yearsOf(const CaseExport &content)
{
    QList<ItrComparison::Year> years;
    for (const auto &entry : content.returns)
        years += {entry.asked, entry.document->summary()};
    return years;
}

/// Without the sign of the rupee, where the head of the table has it.
QString withoutSign(QString amount)
{
    return amount.remove(u"₹ "_qs).remove(u"₹"_qs);
}
}

CaseReport::CaseReport(const CaseExport &content, QPagedPaintDevice &device)
    : m_content(content)
    , m_device(device)
    , m_sheet(device)
    , m_comparison(yearsOf(content))
{
    head();
    if (m_comparison.columns().size() > 1)
        comparison();
    for (const auto &entry : m_content.returns)
        figuresOf(entry);
    consent();
    journal();
}

QString CaseReport::title(const CaseExport &content)
{
    const QString name = content.reference.isEmpty() ? content.caseId.left(8)
                                                     : SensitiveValue::maskedByShape(content.reference);
    return tr("Income-tax returns: case %1").arg(name);
}

void CaseReport::head()
{
    m_sheet.skip(-m_sheet.mm(ReportStyle::header)); // the first page has no running head
    if (!m_content.organisation.isEmpty())
        m_sheet.paragraph(m_content.organisation, ReportStyle::Text::Strong, ReportStyle::muted());
    m_sheet.paragraph(tr("Income-tax returns"), ReportStyle::Text::Title, ReportStyle::ink());
    m_sheet.skip(m_sheet.mm(4));
    const QLocale locale;
    const int offset = m_content.madeAt.offsetFromUtc() / 60;
    const QString zone = u"UTC%1%2:%3"_qs.arg(QChar(offset < 0 ? u'−' : u'+'))
                             .arg(std::abs(offset) / 60, 2, 10, QChar(u'0'))
                             .arg(std::abs(offset) % 60, 2, 10, QChar(u'0'));
    facts({{tr("Reference"), SensitiveValue::maskedByShape(m_content.reference)},
        {tr("PAN"), m_content.maskedPan}, {tr("Case"), m_content.caseId},
        {tr("Report made"),
            tr("%1, %2 (%3)", "date, time, offset to UTC")
                .arg(locale.toString(m_content.madeAt.date(), u"d MMMM yyyy"_qs),
                    locale.toString(m_content.madeAt.time(), u"HH:mm"_qs), zone)},
        {tr("Made with"), tr("ITR Desk %1").arg(m_content.appVersion)}});
    m_sheet.paragraph(
        tr("The figures are those that the income-tax portal supplied. “Not supplied” means that the return "
           "did not hold the figure, not that it is zero. Personal numbers are masked."),
        ReportStyle::Text::Small, ReportStyle::muted());
    m_sheet.skip(m_sheet.mm(8));
}

void CaseReport::facts(const QList<std::pair<QString, QString>> &facts)
{
    // Two beside each other, each under its label: an id has to fit on a line.
    constexpr int across = 2;
    const double gap = m_sheet.mm(ReportStyle::gap * 2);
    const double width = (m_sheet.width() - gap * (across - 1)) / across;
    QList<std::pair<ReportSheet::Words, ReportSheet::Words>> cells;
    for (const auto &[label, value] : facts) {
        if (!value.isEmpty())
            cells += {m_sheet.words(label, ReportStyle::Text::Small, ReportStyle::muted(), width),
                m_sheet.words(value, ReportStyle::Text::Body, ReportStyle::ink(), width)};
    }
    for (qsizetype from = 0; from < cells.size(); from += across) {
        const auto row = cells.mid(from, across);
        double height = 0;
        for (const auto &[label, value] : row)
            height = std::max(height, label.height + value.height);
        m_sheet.need(height);
        double left = m_sheet.left();
        for (const auto &[label, value] : row) {
            m_sheet.put(label, {left, m_sheet.top()});
            m_sheet.put(value, {left, m_sheet.top() + label.height});
            left += width + gap;
        }
        m_sheet.skip(height + m_sheet.mm(2.5));
    }
}

void CaseReport::section(const QString &title, double room)
{
    m_sheet.need(m_sheet.mm(room));
    m_sheet.paragraph(title, ReportStyle::Text::Heading, ReportStyle::ink());
    m_sheet.skip(m_sheet.mm(2));
}

qsizetype CaseReport::columnsThatFit() const
{
    double widest = m_sheet.mm(narrowestAmount);
    for (const auto &row : m_comparison.rows()) {
        if (!ItrSummary::isAmount(row.item))
            continue;
        for (const auto &cell : row.cells)
            widest = std::max(
                widest, m_sheet.advance(withoutSign(cell.text), ReportStyle::Text::Body) + m_sheet.mm(1));
    }
    const double free = m_sheet.width() - m_sheet.mm(labelColumn);
    return std::max<qsizetype>(1, static_cast<qsizetype>(free / (widest + m_sheet.mm(ReportStyle::gap))));
}

void CaseReport::comparison()
{
    section(tr("The years side by side"), 60);
    const qsizetype most = columnsThatFit();
    const qsizetype all = m_comparison.columns().size();
    // As many tables as it takes, of about the same width.
    const qsizetype tables = (all + most - 1) / most;
    const qsizetype each = (all + tables - 1) / tables;
    for (qsizetype from = 0; from < all; from += each)
        comparisonTable(from, std::min(each, all - from), each);
    ReportChart::put(m_sheet, m_comparison);
    m_sheet.skip(m_sheet.mm(10));
}

void CaseReport::comparisonTable(qsizetype from, qsizetype count, qsizetype most)
{
    const double gap = m_sheet.mm(ReportStyle::gap);
    const double amount = (m_sheet.width() - m_sheet.mm(labelColumn)) / static_cast<double>(most) - gap;
    QList<ReportTable::Column> columns{
        {.head = tr("Amounts in ₹"), .width = m_sheet.mm(labelColumn), .colour = ReportStyle::muted()}};
    for (qsizetype index = from; index < from + count; ++index) {
        const auto &year = m_comparison.columns()[index].year;
        columns += {.head = year ? year->text() : tr("Year not supplied"),
            .width = amount,
            .alignment = Qt::AlignRight};
    }
    ReportTable table(m_sheet, columns);
    for (const auto &row : m_comparison.rows()) {
        QStringList cells{ItrSummary::label(row.item)};
        for (qsizetype index = from; index < from + count; ++index)
            cells += withoutSign(row.cells[index].text);
        table.row(cells, u"–"_qs);
    }
    table.end();
}

void CaseReport::figuresOf(const CaseExport::Return &entry)
{
    const QString year = entry.yearText();
    const QString form = entry.document->form();
    const QString name = year.isEmpty() ? tr("A return of an unknown year")
                                        : tr("Return for %1", "assessment year").arg(year);
    section(form.isEmpty() ? name : name + u" · "_qs + form, 80);
    const auto columns = [this](Qt::Alignment alignment, ReportStyle::Text style) {
        return QList<ReportTable::Column>{{.share = 30, .colour = ReportStyle::muted()},
            {.share = 26, .alignment = alignment, .style = style},
            {.share = 44, .style = ReportStyle::Text::Small, .colour = ReportStyle::muted()}};
    };
    const ItrSummary &summary = entry.document->summary();
    ReportTable words(m_sheet, columns(Qt::AlignLeft, ReportStyle::Text::Body));
    for (const auto &figure : summary.figures) {
        if (!ItrSummary::isAmount(figure.item))
            words.row(
                {ItrSummary::label(figure.item), figure.text, figure.path.isEmpty() ? u" "_qs : figure.path},
                tr("not supplied"));
    }
    ReportTable amounts(m_sheet, columns(Qt::AlignRight, ReportStyle::Text::Strong));
    for (const auto &figure : summary.figures) {
        if (ItrSummary::isAmount(figure.item))
            amounts.row(
                {ItrSummary::label(figure.item), figure.text, figure.path.isEmpty() ? u" "_qs : figure.path},
                tr("not supplied"));
    }
    amounts.end();
    m_sheet.skip(m_sheet.mm(4));
}

void CaseReport::consent()
{
    section(tr("Consent"), 45);
    if (!m_content.consent) {
        m_sheet.paragraph(
            tr("No consent is recorded for this case."), ReportStyle::Text::Body, ReportStyle::ink());
        m_sheet.skip(m_sheet.mm(8));
        return;
    }
    const Consent &consent = *m_content.consent;
    const auto manner = [&consent] {
        switch (consent.manner) {
        case Consent::Manner::InPerson:
            return tr("in person");
        case Consent::Manner::ByPhone:
            return tr("by phone");
        case Consent::Manner::InWriting:
            return tr("in writing");
        }
        Q_UNREACHABLE();
    }();
    ReportTable table(m_sheet, {{.share = 30, .colour = ReportStyle::muted()}, {.share = 70}});
    const QString none = tr("none");
    table.row({tr("Purpose"), consent.purpose}, none);
    table.row({tr("Given"), manner}, none);
    table.row({tr("Reference of the consent"), SensitiveValue::maskedByShape(consent.reference)}, none);
    table.row({tr("Notice"),
                  tr("version %1, in %2", "version, language")
                      .arg(consent.noticeVersion, QLocale(consent.language).nativeLanguageName())},
        none);
    table.row({tr("Id of the consent"), consent.id}, none);
    table.end();
    m_sheet.skip(m_sheet.mm(4));
}

void CaseReport::journal()
{
    section(tr("What the journal says of this case"), 40);
    if (m_content.journal.isEmpty()) {
        m_sheet.paragraph(
            tr("The journal has no entry of this case."), ReportStyle::Text::Body, ReportStyle::ink());
        return;
    }
    ReportTable table(m_sheet,
        {{.head = tr("Time"), .share = 36, .colour = ReportStyle::muted()},
            {.head = tr("Event"), .share = 28}, {.head = tr("Outcome"), .share = 36}});
    for (const auto &entry : m_content.journal)
        table.row({entry.time, entry.event, SensitiveValue::maskedByShape(entry.outcome)});
    table.end();
}

void CaseReport::running(qsizetype page, QPainter &painter) const
{
    const auto put
        = [this, &painter](const QString &text, double y, Qt::Alignment alignment, ReportStyle::Text style) {
              const auto words = m_sheet.words(text, style, ReportStyle::muted(), m_sheet.width(), alignment);
              painter.setPen(words.colour);
              words.layout->draw(&painter, {m_sheet.left(), y});
          };
    const QRectF column = m_sheet.column();
    if (page > 0) {
        const double y = column.top() - m_sheet.mm(ReportStyle::header);
        put(painter.fontMetrics().elidedText(
                m_content.organisation, Qt::ElideRight, qRound(column.width() / 2)),
            y, Qt::AlignLeft, ReportStyle::Text::Running);
        put(title(m_content), y, Qt::AlignRight, ReportStyle::Text::Running);
    }
    const double y = column.bottom() + m_sheet.mm(6);
    painter.fillRect(
        QRectF(column.left(), y - m_sheet.mm(2), column.width(), m_sheet.mm(0.15)), ReportStyle::hairline());
    put(tr("Contains tax data"), y, Qt::AlignLeft, ReportStyle::Text::Running);
    put(tr("Page %1 of %2").arg(page + 1).arg(pageCount()), y, Qt::AlignRight, ReportStyle::Text::Running);
}

bool CaseReport::print()
{
    QPainter painter;
    if (!painter.begin(&m_device))
        return false;
    for (qsizetype page = 0; page < pageCount(); ++page) {
        if (page > 0 && !m_device.newPage())
            return false;
        m_sheet.paint(page, painter);
        running(page, painter);
    }
    return painter.end();
}
