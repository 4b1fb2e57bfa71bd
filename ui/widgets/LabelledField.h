#pragma once

#include "widgets/Look.h"

#include <QWidget>

class Glyph;
class QPushButton;
class TextLabel;

/// A field with its label above, a button that shows its content at its side, and one line of help or of what is wrong
/// below, for which the room is always kept.
class LabelledField : public QWidget
{
    Q_OBJECT
public:
    /// @p edit becomes a child. @p showText: label of the button at its side; none when empty.
    LabelledField(const QString &label, QWidget *edit, const QString &showText, QWidget *parent = nullptr);

    /// Checkable; null when there is none.
    QPushButton *showButton() const { return m_show; }

    void setHelp(const QString &help);
    /// Said by colour, sign and words; assistive technologies read it as the field's description.
    void setRemark(Look::Tone tone, const QString &remark);
    QString remark() const;

private:
    void setLine(const QString &line);

    QWidget *m_edit;
    QPushButton *m_show = nullptr;
    Glyph *m_glyph;
    TextLabel *m_line;
};
