#include "journal/JournalEvent.h"

#include <array>
#include <utility>

namespace
{
using Kind = JournalEvent::Kind;

constexpr std::array names{
    std::pair{Kind::ProgramStarted, "program.started"},
    std::pair{Kind::ProgramEnded, "program.ended"},
    std::pair{Kind::CaseOpened, "case.opened"},
    std::pair{Kind::ConsentGiven, "consent.given"},
    std::pair{Kind::ConsentWithdrawn, "consent.withdrawn"},
    std::pair{Kind::RequestSent, "request.sent"},
    std::pair{Kind::RequestAnswered, "request.answered"},
    std::pair{Kind::RequestFailed, "request.failed"},
    std::pair{Kind::OtpConfirmed, "otp.confirmed"},
    std::pair{Kind::LogoutNotMade, "logout.not_made"},
    std::pair{Kind::EventRefused, "event.refused"},
    std::pair{Kind::ValueRevealed, "value.revealed"},
    std::pair{Kind::Exported, "case.exported"},
    std::pair{Kind::Printed, "case.printed"},
    std::pair{Kind::WorkListImported, "work_list.imported"},
    std::pair{Kind::OutcomesExported, "outcomes.exported"},
    std::pair{Kind::JournalExported, "journal.exported"},
    std::pair{Kind::JournalPruned, "journal.pruned"},
    std::pair{Kind::CaseClosed, "case.closed"},
    std::pair{Kind::CaseCutOff, "case.cut_off"},
    std::pair{Kind::TokenReplaced, "token.replaced"},
    std::pair{Kind::TokenForgotten, "token.forgotten"},
};
}

QString JournalEvent::name(Kind kind)
{
    for (const auto &[known, name] : names) {
        if (known == kind)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<JournalEvent::Kind> JournalEvent::kindOf(const QString &name)
{
    for (const auto &[kind, known] : names) {
        if (name == QLatin1StringView(known))
            return kind;
    }
    return std::nullopt;
}
