"""The categories of KakaoTalk as the mock has them.

The codes of template categories are complete for the names that the document lists; the tree of sender categories is a
small plausible part of the real one.
"""

from __future__ import annotations

from sinch_provisioning.mock.store import Resource

OTHERS = "999999"

_SENDERS: dict[str, tuple[str, dict[str, list[str]]]] = {
    "001": ("건강", {"병원": ["종합병원", "피부과", "치과"], "약국": ["약국"], "건강식품": ["건강식품"]}),
    "002": ("교육", {"학교": ["유치원", "초등학교", "대학교"], "학원": ["외국어학원", "예체능학원"]}),
    "005": ("금융", {"은행": ["은행"], "보험": ["생명보험", "손해보험"], "카드": ["신용카드"]}),
    "009": ("문화/예술", {"공연": ["연극", "콘서트"], "전시": ["박물관", "미술관"]}),
    "012": ("여행/숙박", {"숙박": ["호텔", "펜션"], "교통": ["항공", "렌터카"]}),
    "015": ("음식점", {"한식": ["한식"], "카페": ["카페", "베이커리"], "배달": ["배달음식"]}),
    "019": (
        "쇼핑",
        {
            "백화점": ["백화점"],
            "대형마트": ["대형마트"],
            "편의점": ["편의점"],
            "패션": ["의류", "신발", "가방"],
            "생활용품": ["가구", "주방용품"],
            "온라인쇼핑몰": ["종합쇼핑몰", "전문쇼핑몰"],
        },
    ),
}
"""By code: name, then the names of the second level with those of the third; these are numbered from 0001."""

_TEMPLATES: dict[tuple[str, str, str], list[tuple[str, str]]] = {
    ("001", "회원", "Membership"): [
        ("회원가입", "Join membership"),
        ("인증/비밀번호/로그인", "Authentication/Password/Login"),
        ("회원정보/회원혜택", "Membership information/Member ship benefits"),
    ],
    ("002", "구매", "Purchase"): [
        ("구매완료", "Purchase completed"),
        ("상품가입", "Product subscription"),
        ("진행상태", "Purchase status"),
        ("구매취소", "Purchase cancellation"),
        ("구매예약/입고알림", "Pre-order/Stock alerts"),
    ],
    ("003", "예약", "Reservation"): [
        ("예약완료/예약내역", "Completed reservations/Reservation history"),
        ("예약상태", "Reservation status"),
        ("예약취소", "Reservation cancellation"),
        ("예약알림/리마인드", "Notification/Reminder"),
    ],
    ("004", "서비스이용", "Customer service"): [
        ("이용안내/공지", "Information/Notification"),
        ("신청접수", "Application reception"),
        ("처리완료", "Notification for treated demands"),
        ("이용도구", "Tools for use"),
        ("방문서비스", "Visiting service"),
        ("피드백 요청", "Feedback request"),
        ("구매감사/이용확인", "Greeting message/Order confirmation"),
        ("리마인드", "Reminder message"),
    ],
    ("005", "리포팅", "Reports"): [
        ("피드백", "Feedback"),
        ("요금청구", "Billing"),
        ("계약/견적", "Contract/Quote"),
        ("안전/피해예방", "Safety/Damage prevention"),
        ("뉴스레터", "Newsletter"),
        ("거래알림", "Transaction notification"),
    ],
    ("006", "배송", "Shipping"): [
        ("배송상태", "Shipping status"),
        ("배송예정", "Shipping estimation"),
        ("배송완료", "Shipping completed"),
        ("배송실패", "Failed shipment"),
    ],
    ("007", "법적고지", "Legal notification"): [
        ("수신동의", "Consent of reception"),
        ("개인정보", "Privacy"),
        ("약관변경", "Change of terms and conditions"),
        ("휴면 관련", "Dormant account related"),
    ],
    ("008", "업무알림", "Business notification"): [
        ("주문/예약", "Order/Reservation"),
        ("내부 업무 알림", "Internal business notification"),
    ],
    ("009", "쿠폰/포인트", "Coupon/Points"): [
        ("쿠폰발급", "Coupon issuance"),
        ("쿠폰사용", "Notification for coupon use"),
        ("포인트적립", "Earn points"),
        ("포인트사용", "Use of points"),
        ("쿠폰/포인트안내", "Information coupon/Points"),
    ],
    ("999", "기타", "Others"): [("기타", "Others")],
}
"""By first half of the code, Korean and English name: the same of what is in it, numbered from 001; Others is 999."""


def _category(parent: str, depth: int, code: str, name: str, below: list[Resource]) -> Resource:
    return {"parentCode": parent, "depth": depth, "code": code, "name": name, "subcategories": below}


def _tree() -> list[Resource]:
    return [
        _category("", 1, top, name, [
            _category(top, 2, f"{number:04}", middle, [
                _category(f"{number:04}", 3, f"{position:04}", low, []) for position, low in enumerate(lows, 1)
            ])
            for number, (middle, lows) in enumerate(below.items(), 1)
        ])
        for top, (name, below) in _SENDERS.items()
    ]  # fmt: skip


def _groups() -> list[Resource]:
    return [
        {
            "name": name,
            "nameEnglish": english,
            "subcategories": [
                {
                    "code": OTHERS if half == "999" else f"{half}{number:03}",
                    "name": own,
                    "nameEnglish": own_english,
                    "groupName": name,
                    "inclusion": f"{own} 메시지",
                    "exclusion": "",
                }
                for number, (own, own_english) in enumerate(below, 1)
            ],
        }
        for (half, name, english), below in _TEMPLATES.items()
    ]


SENDER_CATEGORIES: list[Resource] = _tree()
TEMPLATE_CATEGORIES: list[Resource] = _groups()
TEMPLATE_CODES = frozenset(category["code"] for group in TEMPLATE_CATEGORIES for category in group["subcategories"])
SENDER_CODES = frozenset(
    (top["code"], middle["code"], low["code"])
    for top in SENDER_CATEGORIES
    for middle in top["subcategories"]
    for low in middle["subcategories"]
)
"""The codes of the three levels that go together."""
