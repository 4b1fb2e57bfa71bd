#include "secrets/TokenWords.h"

using Trouble = TokenStore::Trouble;

QString TokenWords::sentence(const TokenStore::Error &error)
{
    switch (error.trouble) {
    case Trouble::NothingStored:
        return tr("No Bearer token is stored for this service.");
    case Trouble::NoKeychain:
        return tr("This session has no keychain that could keep the Bearer token.");
    case Trouble::Locked:
        return tr("The keychain is locked.");
    case Trouble::Refused:
        return tr("The keychain was not opened for ITR Desk.");
    case Trouble::Failed:
        break;
    }
    return tr("That did not work: %1", "exact reason").arg(error.reason);
}

QString TokenWords::nextStep(const TokenStore::Error &error)
{
    switch (error.trouble) {
    case Trouble::NothingStored:
        return tr("Paste the token that your administrator gave you and save it.");
    case Trouble::NoKeychain:
        return tr("Log in to a desktop with a keychain (GNOME Keyring, KWallet), or ask your administrator for another "
                  "place for the token.");
    case Trouble::Locked:
        return tr("Unlock it, then try again.");
    case Trouble::Refused:
        return tr("Try again and say yes when it asks. If it does not ask, unlock it first.");
    case Trouble::Failed:
        break;
    }
    return {};
}
