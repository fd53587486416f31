#include "core/promotion/promotion_paper_words.h"

#include "core/base/dates.h"

namespace ocop {

QString levelOnPaper(EventLevel level)
{
    switch (level) {
    case EventLevel::Province: return QStringLiteral("Trong tỉnh");
    case EventLevel::Country: return QStringLiteral("Ngoài tỉnh");
    case EventLevel::Abroad: break;
    }
    return QStringLiteral("Quốc tế");
}

QString inviteeOnPaper(const QString& person, const QString& title, const QString& organisation)
{
    if (person.isEmpty()) {
        const QString leaders = QStringLiteral("Đại diện lãnh đạo ") + organisation;
        return title.isEmpty() ? leaders : leaders + QStringLiteral(", ") + title;
    }
    const bool isCalled = person.startsWith(QStringLiteral("Ông ")) || person.startsWith(QStringLiteral("Bà "));
    QStringList parts{isCalled ? person : QStringLiteral("Ông (Bà) ") + person, title, organisation};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString contractKindOnPaper(ContractKind kind)
{
    switch (kind) {
    case ContractKind::Memorandum: return QStringLiteral("Biên bản ghi nhớ");
    case ContractKind::Frame: return QStringLiteral("Hợp đồng nguyên tắc");
    case ContractKind::Sale: return QStringLiteral("Hợp đồng tiêu thụ");
    case ContractKind::Annex: break;
    }
    return QStringLiteral("Phụ lục hợp đồng");
}

QString contractStateOnPaper(ContractState state)
{
    switch (state) {
    case ContractState::NotBegun: return QStringLiteral("Chưa thực hiện");
    case ContractState::Running: return QStringLiteral("Đang thực hiện");
    case ContractState::Done: return QStringLiteral("Đã thực hiện");
    case ContractState::Liquidated: return QStringLiteral("Thanh lý");
    case ContractState::Cancelled: break;
    }
    return QStringLiteral("Hủy");
}

QString contractOnPaper(const Contract& contract)
{
    const QString day = formatDate(contract.signedOn);
    if (contract.number.isEmpty()) return QStringLiteral("%1 ngày %2").arg(contractKindOnPaper(contract.kind), day);
    return QStringLiteral("%1 số %2 ngày %3").arg(contractKindOnPaper(contract.kind), contract.number, day);
}

} // namespace ocop
