#include "pages/ItrDataPage.h"

#include "itr/ItrComparison.h"
#include "pages/CallMessage.h"
#include "widgets/ComparisonChart.h"
#include "widgets/ComparisonTable.h"
#include "widgets/DataTree.h"
#include "widgets/SummaryCard.h"
#include "widgets/TabRow.h"
#include "widgets/TextLabel.h"
#include "widgets/YearPicker.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace
{
std::optional<AssessmentYear> yearOf(const ItrSession::Year &year)
{
    if (year.asked)
        return year.asked;
    return AssessmentYear::parse(year.data.document->summary().figure(ItrSummary::Item::AssessmentYear).text);
}

/// "2024-25 · ITR-1", as far as it is known.
QString nameOf(const ItrSession::Year &year)
{
    const auto assessmentYear = yearOf(year);
    const QString form = year.data.document->form();
    const QString name = assessmentYear ? assessmentYear->text() : ItrDataPage::tr("Latest return");
    return form.isEmpty() ? name : u"%1 · %2"_qs.arg(name, form);
}
}

ItrDataPage::ItrDataPage(ItrSession &session, QWidget *parent, std::function<QDate()> today)
    : StepPage(Width::Wide, tr("Step 4 of 4"), tr("The ITR data"), {}, parent)
    , m_session(session)
    , m_today(std::move(today))
    , m_views(new TabRow(tr("Views of the data"), card()))
    , m_fetch(new QPushButton(tr("Fetch another year"), card()))
    , m_picker(new YearPicker(card()))
    , m_years(new TabRow(tr("Assessment years"), card()))
    , m_summary(new SummaryCard)
    , m_table(new ComparisonTable)
    , m_chart(new ComparisonChart)
    , m_tree(new DataTree)
{
    buildTabs();
    buildViews();
    buildActions();
    connectSession();
    showView();
    // It is made when its step has come, or, after a lock, while another year is on its way.
    if (m_session.state() == CaseState::FetchingYear)
        takeYears();
    follow(m_session.state());
    if (m_session.setback() && m_session.setback()->error && m_session.state() == CaseState::Data)
        showFailure(*m_session.setback()->error);
}

void ItrDataPage::buildTabs()
{
    for (const QString &view : {tr("Summary"), tr("Compare"), tr("All fields")})
        m_views->addTab(view);
    auto *row = new QHBoxLayout;
    row->setSpacing(Look::space(3));
    row->addWidget(m_views, 1);
    row->addWidget(m_fetch);
    body()->addLayout(row);
    body()->addWidget(m_picker);
    m_picker->setVisible(false);
    body()->addWidget(m_years);
    connect(m_views, &QTabBar::currentChanged, this, &ItrDataPage::showView);
    connect(m_years, &QTabBar::currentChanged, this, &ItrDataPage::showYear);
    connect(m_fetch, &QPushButton::clicked, this, &ItrDataPage::openPicker);
    connect(m_picker, &YearPicker::wanted, &m_session, &ItrSession::fetchYear);
    connect(m_picker, &YearPicker::cancelled, &m_session, &ItrSession::cancel);
    connect(m_picker, &YearPicker::closed, this, &ItrDataPage::closePicker);
}

void ItrDataPage::buildViews()
{
    auto *compare = new QWidget;
    auto *column = new QVBoxLayout(compare);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(6));
    column->addWidget(m_table);
    column->addWidget(m_chart);
    column->addStretch(1);
    // Not a stack: that would be as high as the highest of them.
    auto *stack = new QVBoxLayout;
    stack->setContentsMargins(0, Look::space(2), 0, Look::space(2));
    m_viewWidgets = {m_summary, compare, m_tree};
    for (QWidget *view : std::as_const(m_viewWidgets))
        stack->addWidget(view, 1);
    body()->addLayout(stack, 1);
    connect(m_tree, &DataTree::revealWanted, this, &ItrDataPage::reveal);
}

void ItrDataPage::buildActions()
{
    auto *exportCase = new QPushButton(tr("Export…"), card());
    auto *print = new QPushButton(tr("Print…"), card());
    auto *close = new QPushButton(tr("Close case"), card());
    exportCase->setDefault(true);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(Look::space(2));
    actions->addWidget(exportCase);
    actions->addWidget(print);
    actions->addStretch(1);
    actions->addWidget(close);
    body()->addLayout(actions);
    connect(exportCase, &QPushButton::clicked, this, &ItrDataPage::exportWanted);
    connect(print, &QPushButton::clicked, this, &ItrDataPage::printWanted);
    connect(close, &QPushButton::clicked, this, &ItrDataPage::closeWanted);
}

void ItrDataPage::connectSession()
{
    connect(&m_session, &ItrSession::stateChanged, this, &ItrDataPage::follow);
    connect(&m_session, &ItrSession::yearsChanged, this, &ItrDataPage::takeYears);
    connect(&m_session, &ItrSession::failed, this, [this](const ApiError &error, CaseState during) {
        if (during == CaseState::FetchingYear)
            showFailure(error);
    });
}

void ItrDataPage::focusFirst()
{
    m_views->setFocus(Qt::OtherFocusReason);
}

bool ItrDataPage::isBusy() const
{
    return m_picker->isFetching();
}

void ItrDataPage::follow(ItrSession::State state)
{
    const bool wasFetching = m_picker->isFetching();
    switch (state) {
    case CaseState::Data:
        m_picker->stopFetching();
        if (wasFetching)
            closePicker();
        else
            takeYears();
        break;
    case CaseState::FetchingYear:
        banner()->fade();
        m_asked = m_session.yearAsked();
        m_fetch->setEnabled(false);
        m_picker->setVisible(true);
        m_picker->startFetching(*m_asked, [this] { return m_session.callRunningFor(); });
        break;
    default:
        reset();
        break;
    }
}

void ItrDataPage::takeYears()
{
    const QList<ItrSession::Year> &years = m_session.years();
    if (years.isEmpty())
        return;
    m_order.resize(years.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    // The one whose year is unknown is the latest.
    std::ranges::stable_sort(m_order, [&years](qsizetype a, qsizetype b) {
        const AssessmentYear unknown(9999);
        return yearOf(years[a]).value_or(unknown) > yearOf(years[b]).value_or(unknown);
    });
    QList<ItrComparison::Year> compared;
    qsizetype current = 0;
    {
        const QSignalBlocker quiet(m_years);
        while (m_years->count() > 0)
            m_years->removeTab(0);
        for (const qsizetype index : std::as_const(m_order)) {
            const int tab = m_years->addTab(nameOf(years[index]));
            compared.prepend({yearOf(years[index]), years[index].data.document->summary()});
            if (m_asked && yearOf(years[index]) == m_asked)
                current = tab;
        }
        m_years->setCurrentIndex(static_cast<int>(current));
    }
    const ItrComparison comparison(compared);
    m_table->present(comparison);
    m_chart->present(comparison);
    setExplanation(tr("For PAN %1.").arg(m_session.pan()->masked()));
    showView();
}

const ItrSession::Year *ItrDataPage::shownYear() const
{
    const int tab = m_years->currentIndex();
    return tab >= 0 && tab < m_order.size() ? &m_session.years()[m_order[tab]] : nullptr;
}

void ItrDataPage::showView()
{
    const int view = m_views->currentIndex();
    m_years->setVisible(view != CompareView);
    for (int i = 0; i < m_viewWidgets.size(); ++i)
        m_viewWidgets[i]->setVisible(i == view);
    showYear();
}

void ItrDataPage::showYear()
{
    const ItrSession::Year *year = shownYear();
    if (!year)
        return;
    m_summary->present(year->data.document->summary());
    showDocument();
    m_session.prepare(); // somebody reads: the case is not idle
}

void ItrDataPage::showDocument()
{
    // Only once somebody wants to see the whole of it.
    const ItrSession::Year *year = shownYear();
    if (m_views->currentIndex() != FieldsView || !year || m_shown == year->data.document)
        return;
    m_shown = year->data.document;
    m_tree->setDocument(m_shown);
}

void ItrDataPage::openPicker()
{
    QList<AssessmentYear> here;
    for (const ItrSession::Year &year : m_session.years()) {
        if (const auto assessmentYear = yearOf(year))
            here += *assessmentYear;
    }
    m_picker->setYears(AssessmentYear::lastOf(m_today()), here);
    m_fetch->setEnabled(false);
    m_picker->setVisible(true);
    m_picker->focusFirst();
    m_session.prepare();
}

void ItrDataPage::closePicker()
{
    m_picker->setVisible(false);
    m_fetch->setEnabled(true);
    m_fetch->setFocus(Qt::OtherFocusReason);
}

void ItrDataPage::showFailure(const ApiError &error)
{
    banner()->present(CallMessage::failed(error, CaseState::FetchingYear, {}, {}));
    if (m_session.state() == CaseState::Data)
        openPicker();
}

void ItrDataPage::reveal(const QString &path, const std::function<void()> &show)
{
    m_session.note(JournalEvent::Kind::ValueRevealed, path, this,
        [this, show](const std::optional<JournalError> &error) {
            if (!error)
                return show();
            banner()->present({.tone = Look::Tone::Danger,
                .title = tr("The value is not shown, because the journal could not note it."),
                .sentences = {error->sentence()},
                .quoted = {},
                .code = {}});
        });
}

void ItrDataPage::reset()
{
    m_picker->stopFetching();
    m_picker->setVisible(false);
    m_fetch->setEnabled(true);
    banner()->dismiss();
    setExplanation({});
    m_summary->clear();
    m_tree->setDocument(nullptr);
    m_table->present(ItrComparison({}));
    m_chart->present(ItrComparison({}));
    m_shown.reset();
    m_asked.reset();
    m_order.clear();
    const QSignalBlocker quiet(m_years);
    while (m_years->count() > 0)
        m_years->removeTab(0);
    m_views->setCurrentIndex(SummaryView);
}
