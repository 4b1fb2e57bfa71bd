#include "report/ReportStyle.h"

#include <QStringList>

#include <algorithm>
#include <array>

QFont ReportStyle::font(Text text)
{
    struct Face {
        double points;
        QFont::Weight weight;
    };
    const Face face = [text]() -> Face {
        switch (text) {
        case Text::Title:
            return {20, QFont::DemiBold};
        case Text::Heading:
            return {13, QFont::DemiBold};
        case Text::Body:
            return {9, QFont::Normal};
        case Text::Strong:
            return {9, QFont::DemiBold};
        case Text::Small:
            return {7.5, QFont::Normal};
        case Text::Running:
            return {8, QFont::Normal};
        }
        Q_UNREACHABLE();
    }();
    QFont font(
        QStringList{u"Noto Sans"_qs, u"DejaVu Sans"_qs, u"Noto Sans Devanagari"_qs, u"Lohit Devanagari"_qs});
    font.setPointSizeF(face.points);
    font.setWeight(face.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QColor ReportStyle::series(int series)
{
    static const std::array colours{
        QColor(0x12, 0x3e, 0x66), QColor(0x6f, 0x9d, 0xc8), QColor(0xb5, 0xc9, 0xdc)};
    return colours[static_cast<std::size_t>(std::clamp(series, 0, 2))];
}
