#include "dialogs/PassphraseDialog.h"

#include "widgets/DeskIcon.h"
#include "widgets/LabelledField.h"
#include "widgets/SecretEdit.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

PassphraseDialog::PassphraseDialog(const QString &sentence, QWidget *parent)
    : QDialog(parent)
    , m_edit(new SecretEdit)
    , m_field(new LabelledField(tr("Passphrase"), m_edit, tr("Show passphrase"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("This desk's certificate"));
    setWindowIcon(DeskIcon());
    auto *words = new TextLabel(Look::Text::Body, Look::Ink::Normal, this);
    words->setWordWrap(true);
    words->setText(sentence + u' ' + tr("It is asked for once and not kept. Until then nothing can be sent."));
    words->setMinimumWidth(Look::pixelsOf(30));
    auto *open = new QPushButton(tr("Open"), this);
    auto *later = new QPushButton(tr("Not now"), this);
    open->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(later);
    buttons->addWidget(open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::space(5), Look::space(5), Look::space(5), Look::space(5));
    column->setSpacing(Look::space(3));
    column->addWidget(words);
    column->addWidget(m_field);
    column->addLayout(buttons);
    connect(open, &QPushButton::clicked, this, &PassphraseDialog::submit);
    connect(m_edit, &SecretEdit::submitted, this, &PassphraseDialog::submit);
    connect(m_edit, &SecretEdit::deadKeyRefused, this, [this] { m_field->setRemark(Look::Tone::Warning, DeadKey::sentence()); });
    connect(m_edit, &SecretEdit::revealedChanged, m_field->showButton(), &QPushButton::setChecked);
    connect(m_field->showButton(), &QPushButton::toggled, m_edit, &SecretEdit::setRevealed);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    m_edit->setFocus();
}

void PassphraseDialog::submit()
{
    if (m_edit->isEmpty()) {
        m_field->setRemark(Look::Tone::Danger, tr("Please enter the passphrase."));
        return;
    }
    Secret passphrase = m_edit->take();
    Q_EMIT given(passphrase);
    accept();
}
