"""Signed documents: valid to a validator of signatures and to veraPDF, and bad certificate files told apart."""

import datetime as dt
import importlib.util
import io
import sys
from pathlib import Path
from typing import Any

import pytest
import verapdf

from facilitator_app.documents import build_actions, build_minutes, signing
from facilitator_app.documents.signing import CannotSign, SigningFault
from tests.documents import samples
from tests.documents.certificates import NAME, PASSWORD, certificate_file

NOW = dt.datetime.now(dt.UTC)


@pytest.fixture(scope="module")
def minutes() -> bytes:
    return build_minutes(samples.minutes(samples.ORDINARY))


def signatures(pdf: bytes) -> list[Any]:
    """What pyHanko finds of each signature of a file; every certificate in it is trusted."""
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko_certvalidator import ValidationContext

    found = []
    for embedded in PdfFileReader(io.BytesIO(pdf)).embedded_signatures:
        context = ValidationContext(trust_roots=[embedded.signer_cert], allow_fetching=False)
        found.append(validate_pdf_signature(embedded, context))
    return found


def test_signature_is_appended_and_valid(minutes: bytes) -> None:
    signed = signing.sign(minutes, certificate_file(), PASSWORD, now=NOW)

    assert signed.pdf.startswith(minutes)
    assert signed.signer == NAME
    [status] = signatures(signed.pdf)
    assert (status.intact, status.valid, status.trusted) == (True, True, True)
    assert status.coverage.name == "ENTIRE_FILE"
    assert b"ETSI.CAdES.detached" in signed.pdf


def test_a_changed_document_is_no_longer_intact(minutes: bytes) -> None:
    signed = signing.sign(minutes, certificate_file(), PASSWORD, now=NOW).pdf
    place = signed.index(b"/Title")
    [status] = signatures(signed[:place] + b"/Tit1e" + signed[place + 6 :])
    assert not status.intact


def test_both_parties_may_sign(minutes: bytes) -> None:
    once = signing.sign(minutes, certificate_file(), PASSWORD, now=NOW).pdf
    twice = signing.sign(once, certificate_file(password=""), "", now=NOW).pdf

    assert twice.startswith(once)
    assert [(status.intact, status.valid) for status in signatures(twice)] == [(True, True)] * 2


def test_signed_documents_pass_both_standards(minutes: bytes, tmp_path: Path) -> None:
    if reason := verapdf.missing():
        if sys.platform.startswith("linux"):
            pytest.fail(reason)
        pytest.skip(reason)
    once = signing.sign(minutes, certificate_file(), PASSWORD, now=NOW).pdf
    made = {
        "once": once,
        "twice": signing.sign(once, certificate_file(), PASSWORD, now=NOW).pdf,
        "actions": signing.sign(
            build_actions(samples.actions_table(samples.HUGE)), certificate_file(), PASSWORD, now=NOW
        ).pdf,
    }
    paths = [tmp_path / f"{name}.pdf" for name in made]
    for path, pdf in zip(paths, made.values(), strict=True):
        path.write_bytes(pdf)
    verdicts = verapdf.validate(paths)
    assert len(verdicts) == 2 * len(paths)
    assert [(v.file.name, v.flavour, v.failures) for v in verdicts if not v.passed] == []


@pytest.mark.parametrize(
    ("file", "password", "fault"),
    [
        (b"not a certificate", "", SigningFault.UNREADABLE),
        (b"", "", SigningFault.UNREADABLE),
        (certificate_file()[:-7], PASSWORD, SigningFault.UNREADABLE),
        (certificate_file(), "wrong", SigningFault.PASSWORD),
        (certificate_file(), "", SigningFault.PASSWORD),
        (certificate_file(key_in_it=False), PASSWORD, SigningFault.NO_KEY),
        (certificate_file(first=-9, last=-2), PASSWORD, SigningFault.EXPIRED),
        (certificate_file(first=2), PASSWORD, SigningFault.NOT_YET_VALID),
        (certificate_file(signing=False), PASSWORD, SigningFault.UNFIT),
    ],
)
def test_what_cannot_sign(minutes: bytes, file: bytes, password: str, fault: SigningFault) -> None:
    with pytest.raises(CannotSign) as caught:
        signing.sign(minutes, file, password, now=NOW)
    assert caught.value.fault is fault
    assert (caught.value.day is not None) == (fault in {SigningFault.EXPIRED, SigningFault.NOT_YET_VALID})


def test_offered_only_where_it_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert signing.available()
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    assert not signing.available()
