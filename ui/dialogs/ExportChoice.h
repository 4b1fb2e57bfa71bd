#pragma once

#include "export/CaseExport.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QRadioButton;
class QVBoxLayout;
class TextLabel;

/// What to export: the kind of file, which returns, and, where policy lets the operator choose, whether
/// personal numbers are masked; with words that say what will be in the file.
class ExportChoice : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Pdf, Csv, Json };

    ExportChoice(const CaseExport &content, bool mayUnmask, QWidget *parent = nullptr);

    Kind kind() const;
    /// Of JSON: which return; nothing: all in one file.
    std::optional<qsizetype> onlyReturn() const;
    /// Of JSON: personal numbers in full.
    bool isUnmasked() const;

private:
    QRadioButton *option(QVBoxLayout *column, const QString &name, const QString &explanation);
    void describe();

    const qsizetype m_returns;
    const bool m_mayUnmask;
    QRadioButton *m_pdf;
    QRadioButton *m_csv;
    QRadioButton *m_json;
    QComboBox *m_which;
    QCheckBox *m_unmasked;
    TextLabel *m_masking;
};
