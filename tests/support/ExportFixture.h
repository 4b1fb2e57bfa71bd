#pragma once

#include "export/CaseExport.h"

/// Made-up exports. Nothing in them is of a real person.
class ExportFixture
{
public:
    static constexpr auto pan = u"ABCPX0001T";
    static constexpr auto aadhaar = u"999900001234";
    static constexpr auto account = u"00000012345678";
    static constexpr auto mobile = u"9000000001";

    static QByteArray itr1(int year, qint64 income, qint64 tax, qint64 refund)
    {
        return QStringLiteral(R"({"ITR": {"ITR1": {
  "Form_ITR1": {"FormName": "ITR-1", "AssessmentYear": "%1"},
  "PersonalInfo": {
    "AssesseeName": {"FirstName": "TEST", "SurNameOrOrgName": "TAXPAYER"},
    "PAN": "%5", "AadhaarCardNo": "%6",
    "Address": {"MobileNo": %8, "EmailAddress": "test.taxpayer@example.org"}
  },
  "FilingStatus": {"ReturnFileSec": 11},
  "ITR1_IncomeDeductions": {"GrossTotIncome": %2, "TotalIncome": %2},
  "ITR1_TaxComputation": {"NetTaxLiability": %3},
  "TaxPaid": {"TaxesPaid": {"TotalTaxesPaid": %3}},
  "Refund": {"RefundDue": %4, "BankAccountDtls": {"AddtnlBankDetails": [{"IFSCCode": "TEST0000001", "BankAccountNo": "%7"}]}}
}}})")
            .arg(year)
            .arg(income)
            .arg(tax)
            .arg(refund)
            .arg(QStringView(pan), QStringView(aadhaar), QStringView(account), QStringView(mobile))
            .toUtf8();
    }

    static CaseExport::Return entry(const QByteArray &json, std::optional<AssessmentYear> asked = {})
    {
        return {asked, ItrDocument::parse(json)};
    }

    /// A case with @p years returns, the latest of 2024-25.
    static CaseExport content(int years = 3)
    {
        CaseExport content;
        content.organisation = u"Example Lending Company (made up)"_qs;
        content.caseId = u"0f0e0d0c-0000-4000-8000-000000000001"_qs;
        content.reference = u"LOAN-4711"_qs;
        content.maskedPan = u"ABCPXXXXXT"_qs;
        content.consent = Consent{u"0f0e0d0c-0000-4000-8000-000000000002"_qs, u"1.0"_qs, u"hi"_qs,
            u"To check the income for a loan that you have applied for"_qs, Consent::Manner::ByPhone,
            u"CALL-42"_qs};
        for (int index = 0; index < years; ++index) {
            const int year = 2024 - index;
            const auto asked = index == 0 ? std::nullopt : std::optional(AssessmentYear(year));
            content.returns += entry(
                itr1(year, 1'262'000 - 131'500 * index, 141'200 - 20'350 * index, index * 1'250), asked);
        }
        content.journal = {{u"23 Nov 2026, 10:00:01 (UTC+05:30)"_qs, u"Case opened"_qs, {}},
            {u"23 Nov 2026, 10:01:12 (UTC+05:30)"_qs, u"Consent given"_qs, {}},
            {u"23 Nov 2026, 10:03:40 (UTC+05:30)"_qs, u"Request answered"_qs, u"HTTP 200, OTP Sent"_qs}};
        content.madeAt = QDateTime({2026, 11, 23}, {10, 15}, Qt::OffsetFromUTC, 19800);
        content.appVersion = u"0.1.0"_qs;
        return content;
    }
};
