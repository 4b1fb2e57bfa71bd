#pragma once

#include "widgets/Look.h"
#include "widgets/Notice.h"

class Glyph;
class TextLabel;

/// One sentence with its sign that is announced when it appears.
class WordsNotice : public Notice
{
    Q_OBJECT
public:
    explicit WordsNotice(Look::Text size, QWidget *parent = nullptr);

    void present(Look::Tone tone, const QString &words);
    void dismiss();
    QString words() const;
    /// On unless set: what stands in a line of its own must not wrap.
    void setWordWrap(bool wrap);

private:
    Glyph *m_glyph;
    TextLabel *m_words;
};
