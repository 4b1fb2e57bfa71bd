#pragma once

#include "itr/ItrDocument.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

/// Finds the figures of a return: at the paths of the department's form where it is one (DOMAIN: "ITR data"),
/// else by names that are known for them, near the top of the document.
class SummaryReader
{
    Q_DECLARE_TR_FUNCTIONS(SummaryReader)
public:
    /// @p document has its table already, and outlives the reader.
    explicit SummaryReader(const ItrDocument &document);

    /// `ITR-1` … `ITR-4`, else empty.
    QString form() const;
    ItrSummary summary() const;

private:
    using Item = ItrSummary::Item;
    using Figure = ItrSummary::Figure;
    /// A value near the top of the document, and the way to it.
    struct Place {
        ItrDocument::Node node = 0;
        std::size_t parent = 0; ///< index in m_places
        qsizetype position = 0;
        int depth = 0;
        bool inForm = false;
    };

    void listPlaces();
    void findForm();
    QString pathOf(std::size_t place) const;
    std::optional<Figure> atPath(Item item, QLatin1StringView path) const;
    std::optional<Figure> byName(Item item) const;
    std::optional<Figure> read(Item item, ItrDocument::Node node) const;
    QString nameOf(ItrDocument::Node node) const;
    static QString filingSection(const QString &supplied);

    const ItrDocument &m_document;
    std::vector<Place> m_places; ///< breadth first, so that the nearest come first
    std::vector<QString> m_names; ///< of each place: its key in lower case, letters and digits only
    std::size_t m_formPlace = 0; ///< 0: no form is known
    int m_form = 0; ///< 1 … 4
};
