#pragma once

#include "secrets/TokenStore.h"

#include <QCoreApplication>

/// What a store's trouble means for a person who looks after a token, in one place.
class TokenWords
{
    Q_DECLARE_TR_FUNCTIONS(TokenWords)
public:
    /// What happened, one sentence.
    static QString sentence(const TokenStore::Error &error);
    /// What to do; empty where the sentence says it all.
    static QString nextStep(const TokenStore::Error &error);
};
