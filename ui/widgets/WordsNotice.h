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
    explicit WordsNotice(QWidget *parent = nullptr);

    void present(Look::Tone tone, const QString &words);
    void dismiss();
    QString words() const;

private:
    Glyph *m_glyph;
    TextLabel *m_words;
};
