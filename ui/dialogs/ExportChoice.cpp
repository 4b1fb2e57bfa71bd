#include "dialogs/ExportChoice.h"

#include "widgets/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

ExportChoice::ExportChoice(const CaseExport &content, bool mayUnmask, QWidget *parent)
    : QWidget(parent)
    , m_returns(content.returns.size())
    , m_mayUnmask(mayUnmask)
    , m_which(new QComboBox(this))
    , m_unmasked(new QCheckBox(tr("With personal numbers in full"), this))
    , m_masking(new TextLabel(Look::Text::Small, Look::Ink::Muted, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::space(1));
    m_pdf = option(column, tr("&Report (PDF)"),
        tr("For reading and for the file: the figures of each return and where they were found, the years "
           "side by side, the consent, and what the journal says of the case."));
    m_csv = option(column, tr("&Figures (CSV)"),
        tr("For a spreadsheet: a row for each figure, a column for each of %n return(s).", nullptr,
            static_cast<int>(m_returns)));
    m_json = option(
        column, tr("Re&turns (JSON)"), tr("For other programs: the whole return as the portal supplied it."));
    auto *details = new QVBoxLayout;
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
        + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    details->setContentsMargins(indent, 0, 0, 0);
    details->setSpacing(Look::space(1));
    details->addWidget(m_which, 0, Qt::AlignLeft);
    details->addWidget(m_unmasked);
    column->addLayout(details);
    column->addSpacing(Look::space(2));
    column->addWidget(m_masking);

    m_which->setAccessibleName(tr("Which returns"));
    // On Linux Qt names a box by what is chosen in it.
    m_which->setAccessibleDescription(m_which->accessibleName());
    if (m_returns > 1)
        m_which->addItem(tr("All %n return(s) in one file", nullptr, static_cast<int>(m_returns)));
    for (qsizetype index = 0; index < m_returns; ++index) {
        const QString year = content.returns[index].yearText();
        const QString name = year.isEmpty() ? tr("Return %1, its year was not supplied").arg(index + 1)
                                            : tr("Only the return for %1", "assessment year").arg(year);
        m_which->addItem(name, index);
    }
    m_unmasked->setVisible(mayUnmask);
    m_pdf->setChecked(true);
    for (QRadioButton *button : {m_pdf, m_csv, m_json})
        connect(button, &QRadioButton::toggled, this, &ExportChoice::describe);
    connect(m_unmasked, &QCheckBox::toggled, this, &ExportChoice::describe);
    setFocusProxy(m_pdf);
    describe();
}

QRadioButton *ExportChoice::option(QVBoxLayout *column, const QString &name, const QString &explanation)
{
    auto *button = new QRadioButton(name, this);
    button->setAccessibleDescription(explanation);
    auto *words = new TextLabel(Look::Text::Small, Look::Ink::Muted, this);
    words->setText(explanation);
    words->setContentsMargins(style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
            + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing),
        0, 0, 0);
    if (column->count() > 0)
        column->addSpacing(Look::space(2));
    column->addWidget(button);
    column->addWidget(words);
    return button;
}

ExportChoice::Kind ExportChoice::kind() const
{
    if (m_csv->isChecked())
        return Kind::Csv;
    return m_json->isChecked() ? Kind::Json : Kind::Pdf;
}

std::optional<qsizetype> ExportChoice::onlyReturn() const
{
    const QVariant index = m_which->currentData();
    if (!index.isValid())
        return {};
    return index.toLongLong();
}

bool ExportChoice::isUnmasked() const
{
    return m_mayUnmask && kind() == Kind::Json && m_unmasked->isChecked();
}

void ExportChoice::describe()
{
    const bool json = kind() == Kind::Json;
    m_which->setEnabled(json);
    m_unmasked->setEnabled(json);
    const bool full = isUnmasked();
    m_masking->setInk(full ? Look::Ink::Warning : Look::Ink::Muted);
    if (full)
        m_masking->setText(tr("PAN, Aadhaar, accounts, mobile numbers and e-mail addresses will be in the "
                              "file in full. Only you can read it; keep it that way."));
    else if (json && !m_mayUnmask)
        m_masking->setText(tr("PAN, Aadhaar, accounts, mobile numbers and e-mail addresses are masked, as "
                              "your organisation's policy says. Only you can read the file."));
    else
        m_masking->setText(tr("PAN, Aadhaar, accounts, mobile numbers and e-mail addresses are masked. Only "
                              "you can read the file."));
}
