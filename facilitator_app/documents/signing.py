"""A PAdES signature (level B-B) added to a finished document, with the key of a PKCS#12 certificate file.

The signature is appended to the file, whose former bytes stay as they are; its field is invisible, so that what was
tagged and archivable stays so. Nothing is asked of any server: no time stamp, no revocation list. pyHanko is an
optional extra of the program (`sign`): ask `available` first.
"""

import datetime as dt
import importlib.util
import io
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

_KINDS_OF_USE = frozenset({"digital_signature", "non_repudiation"})


class SigningFault(StrEnum):
    """Why a certificate file can't sign."""

    UNREADABLE = "certificate_unreadable"
    PASSWORD = "certificate_password"
    NO_KEY = "certificate_no_key"
    EXPIRED = "certificate_expired"
    NOT_YET_VALID = "certificate_not_yet_valid"
    UNFIT = "certificate_unfit"


class CannotSign(Exception):
    """The certificate file can't sign; ``day`` is the end or the beginning of its validity, where that is why."""

    def __init__(self, fault: SigningFault, day: dt.date | None = None) -> None:
        super().__init__(fault)
        self.fault = fault
        self.day = day


@dataclass(frozen=True)
class Signed:
    """A signed document: its bytes, and the name of who signed as the certificate has it."""

    pdf: bytes
    signer: str


def available() -> bool:
    """Whether documents can be signed here; loads nothing."""
    return importlib.util.find_spec("pyhanko") is not None


def sign(pdf: bytes, certificate: bytes, password: str, *, now: dt.datetime) -> Signed:
    """Sign a document; one that bears signatures gets a further one.

    ``certificate`` is the content of a PKCS#12 file (.p12, .pfx), ``now`` an aware time. Raises CannotSign.
    """
    # Imported here: the program runs without pyHanko, and only who signs needs it.
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter, enumerate_sig_fields
    from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner

    signer = _signer(certificate, password)
    _check_validity(signer.signing_cert, now)
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    field = f"Signature{1 + len(list(enumerate_sig_fields(writer.prev)))}"
    metadata = PdfSignatureMetadata(
        field_name=field,
        md_algorithm="sha256",
        subfilter=SigSeedSubFilter.PADES,
        name=signer.subject_name,
    )
    output = io.BytesIO()
    PdfSigner(metadata, signer=signer, new_field_spec=SigFieldSpec(field, on_page=0)).sign_pdf(writer, output=output)
    return Signed(output.getvalue(), str(signer.subject_name or ""))


def _signer(certificate: bytes, password: str) -> Any:
    """The key and its certificate. Raises CannotSign."""
    from asn1crypto.pkcs12 import Pfx
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import pkcs12
    from pyhanko.sign.signers import SimpleSigner

    try:
        Pfx.load(certificate, strict=True)["version"].native  # noqa: B018 - content is read when it is asked for
    except (ValueError, TypeError, KeyError) as error:
        raise CannotSign(SigningFault.UNREADABLE) from error
    secret = password.encode() or None
    try:
        key, own, _others = pkcs12.load_key_and_certificates(certificate, secret)
    except (ValueError, TypeError) as error:
        # The library does not tell a wrong password from a spoilt file; the file was looked at above.
        raise CannotSign(SigningFault.PASSWORD) from error
    except UnsupportedAlgorithm as error:
        raise CannotSign(SigningFault.UNREADABLE) from error
    if key is None or own is None:
        raise CannotSign(SigningFault.NO_KEY)
    try:
        return SimpleSigner.load_pkcs12_data(certificate, [], secret)
    except ValueError as error:
        raise CannotSign(SigningFault.UNFIT) from error


def _check_validity(certificate: Any, now: dt.datetime) -> None:
    if now > certificate.not_valid_after:
        raise CannotSign(SigningFault.EXPIRED, certificate.not_valid_after.astimezone().date())
    if now < certificate.not_valid_before:
        raise CannotSign(SigningFault.NOT_YET_VALID, certificate.not_valid_before.astimezone().date())
    usage = certificate.key_usage_value
    if usage is not None and not _KINDS_OF_USE & set(usage.native):
        raise CannotSign(SigningFault.UNFIT)
