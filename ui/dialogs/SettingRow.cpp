#include "dialogs/SettingRow.h"

#include "widgets/LabelledField.h"
#include "widgets/Look.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>

namespace
{
constexpr double numberEm = 9;
constexpr int listLines = 3;

/// A padlock. Painted here, because looking one up in an icon theme costs more than it is worth.
class LockSign : public QWidget
{
public:
    explicit LockSign(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(Look::pixelsOf(1.1), Look::pixelsOf(1.1));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(width() / 16.0, height() / 16.0);
        const QColor ink = Look::ink(palette(), Look::Ink::Muted);
        painter.setPen(QPen(ink, 1.8));
        painter.drawArc(QRectF(4.5, 1.5, 7, 9), 0, 180 * 16);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawRoundedRect(QRectF(2.5, 6.5, 11, 8.5), 1.5, 1.5);
    }
};

/// The words of @p choice in its language; of a file alone where there are none.
QString labelOf(const ChoiceValue &choice, const QString &word)
{
    for (std::size_t i = 0; i < choice.words.size(); ++i) {
        if (word == QLatin1StringView(choice.words[i]))
            return Setting::tr(choice.labels[i]);
    }
    return word;
}

template <typename Value> const Value *as(const Setting &setting)
{
    return std::get_if<Value>(&setting.value.kind());
}

bool isNumber(const Setting &setting)
{
    return as<NumberValue>(setting) || as<SecondsValue>(setting);
}
}

SettingRow::SettingRow(const Setting &setting, const QString &value, const QString &lockReason,
    const QDir &folder, QWidget *parent)
    : QWidget(parent)
    , m_setting(setting)
    , m_folder(folder)
    , m_help(setting.description())
{
    const bool isLocked = !lockReason.isEmpty();
    QWidget *edit = isLocked ? lockedField(value) : field(value);
    const auto *path = as<PathValue>(setting);
    m_field = new LabelledField(setting.label(), edit, path && !isLocked ? tr("Browse…") : QString(), this);
    if (path && !isLocked)
        addBrowse();
    if (isNumber(setting))
        m_help += u' ' + tr("Allowed is %1.").arg(setting.value.allowed());
    edit->setToolTip(setting.name() + u'\n' + m_help);
    if (isLocked)
        m_help = lockReason + u' ' + m_help;
    m_field->setHelp(m_help);
    m_before = m_value();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Look::space(2));
    row->addWidget(m_field, 1);
    if (isLocked)
        row->addWidget(new LockSign(this), 0, Qt::AlignTop);
    setFocusProxy(edit);
}

QWidget *SettingRow::lockedField(const QString &value)
{
    QString shown = value;
    if (const auto *choice = as<ChoiceValue>(m_setting))
        shown = labelOf(*choice, value);
    else if (as<TruthValue>(m_setting))
        shown = value == u"true" ? tr("Yes") : tr("No");
    auto *edit = new QLineEdit(shown);
    edit->setReadOnly(true);
    edit->setCursorPosition(0);
    edit->setPlaceholderText(m_setting.fallback());
    m_value = [value] { return value; };
    return edit;
}

QWidget *SettingRow::field(const QString &value)
{
    if (const auto *choice = as<ChoiceValue>(m_setting))
        return choiceField(*choice, value);
    if (as<TruthValue>(m_setting))
        return truthField(value);
    if (as<PinsValue>(m_setting))
        return listField(value, u',');
    if (as<PurposesValue>(m_setting))
        return listField(value, u';');
    return lineField(value);
}

QWidget *SettingRow::choiceField(const ChoiceValue &choice, const QString &value)
{
    auto *box = new QComboBox;
    for (std::size_t i = 0; i < choice.words.size(); ++i)
        box->addItem(Setting::tr(choice.labels[i]), QString::fromLatin1(choice.words[i]));
    box->setCurrentIndex(box->findData(value));
    connect(box, &QComboBox::currentIndexChanged, this, &SettingRow::changed);
    m_value = [box] { return box->currentData().toString(); };
    return box;
}

QWidget *SettingRow::truthField(const QString &value)
{
    auto *box = new QComboBox;
    box->addItem(tr("Yes"), u"true"_qs);
    box->addItem(tr("No"), u"false"_qs);
    box->setCurrentIndex(box->findData(value));
    box->setMaximumWidth(Look::pixelsOf(numberEm));
    connect(box, &QComboBox::currentIndexChanged, this, &SettingRow::changed);
    m_value = [box] { return box->currentData().toString(); };
    return box;
}

QWidget *SettingRow::lineField(const QString &value)
{
    auto *edit = new QLineEdit(value);
    edit->setCursorPosition(0);
    edit->setPlaceholderText(m_setting.fallback());
    if (isNumber(m_setting))
        edit->setMaximumWidth(Look::pixelsOf(numberEm));
    connect(edit, &QLineEdit::textChanged, this, &SettingRow::changed);
    m_value = [edit] { return edit->text().trimmed(); };
    return edit;
}

QWidget *SettingRow::listField(const QString &value, QChar separator)
{
    auto *edit = new QPlainTextEdit;
    QStringList lines;
    for (const QString &line : value.split(separator, Qt::SkipEmptyParts))
        lines += line.trimmed();
    edit->setPlainText(lines.join(u'\n'));
    edit->setTabChangesFocus(true);
    edit->setPlaceholderText(m_setting.fallback());
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * listLines + Look::space(4));
    connect(edit, &QPlainTextEdit::textChanged, this, &SettingRow::changed);
    m_help += u' ' + tr("One a line.");
    m_value = [edit, separator] {
        QStringList parts;
        for (const QString &part : edit->toPlainText().split(u'\n')) {
            if (!part.trimmed().isEmpty())
                parts += part.trimmed();
        }
        return parts.join(QString(separator) + u' ');
    };
    return edit;
}

void SettingRow::addBrowse()
{
    QPushButton *browse = m_field->showButton();
    browse->setCheckable(false);
    browse->setAccessibleName(tr("Browse for: %1", "name of a setting").arg(m_setting.label()));
    connect(browse, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, m_setting.label(), m_folder.path());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        auto *edit = qobject_cast<QLineEdit *>(focusProxy());
        connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
        dialog->open();
    });
}

void SettingRow::changed()
{
    check();
    Q_EMIT edited();
}

bool SettingRow::check()
{
    Deployment scratch;
    const QString text = value();
    const auto wrong
        = text.isEmpty() || !isChanged() ? std::nullopt : m_setting.value.read(text, m_folder, scratch);
    if (wrong)
        m_field->setRemark(Look::Tone::Danger, *wrong);
    else
        m_field->setHelp(m_help);
    return !wrong;
}

void SettingRow::refuse(const QString &remark)
{
    m_field->setRemark(Look::Tone::Danger, remark);
    setFocus(Qt::OtherFocusReason);
}
