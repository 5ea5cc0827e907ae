# Generated from the document of the Provisioning API 1.2.7 by `make generate`; do not edit.
from ..types import OpenEnum


class KakaoTalkTemplateCategoryName(OpenEnum):
    """Korean name of a template category."""

    UNRECOGNIZED = "UNRECOGNIZED"
    구매 = "구매"
    기타 = "기타"
    리포팅 = "리포팅"
    배송 = "배송"
    법적고지 = "법적고지"
    서비스이용 = "서비스이용"
    업무알림 = "업무알림"
    예약 = "예약"
    쿠폰_포인트 = "쿠폰/포인트"
    회원 = "회원"
