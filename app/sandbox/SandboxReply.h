#pragma once

#include "sandbox/HttpAnswer.h"

#include <QString>

/// What the sandbox does about one request: the answer, and the manner in which it is given.
struct SandboxReply {
    enum class Manner {
        Whole,
        Late, ///< after SandboxServer::Settings::slowAnswer
        Half, ///< the head and half the body, then the connection ends
        HangUp, ///< no answer, the connection ends
        Silence, ///< no answer, the connection stays
    };

    HttpAnswer answer;
    Manner manner = Manner::Whole;
    QString maskedPan = {}; ///< empty when the request named none
};
