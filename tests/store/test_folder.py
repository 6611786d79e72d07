from pathlib import Path, PurePosixPath

import pytest

from facilitator_app.store.folder import FolderRisk, FolderWarning, folder_warning, mount_kind

MOUNTS = r"""/dev/vda / ext4 rw 0 0
srv:/net /net nfs4 rw 0 0
/dev/vdb /net/local ext4 rw 0 0
//srv/share /net2/Mes\040partages cifs rw 0 0
srv: /net2/sshfs fuse.sshfs rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("OneDrive - Ville", "OneDrive"),
        ("onedrive", "onedrive"),
        ("Nextcloud", "Nextcloud"),
        ("Google Drive", "Google Drive"),
        ("Dropbox (Personnel)", "Dropbox"),
    ],
)
def test_synchronised_folders_are_known_by_name(tmp_path: Path, folder: str, name: str) -> None:
    warning = folder_warning(tmp_path / folder / "deep" / "plans.db")
    assert warning == FolderWarning(FolderRisk.SYNCHRONISED, name)


def test_and_by_what_programs_leave_in_them(tmp_path: Path) -> None:
    (tmp_path / ".stfolder").mkdir()
    assert folder_warning(tmp_path / "a" / "plans.db") == FolderWarning(FolderRisk.SYNCHRONISED, "Syncthing")


@pytest.mark.parametrize("folder", ["plans", "Dropboxes", "megaphone", "My documents"])
def test_other_folders_are_fine(tmp_path: Path, folder: str) -> None:
    assert folder_warning(tmp_path / folder / "plans.db") is None


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/net/x/plans.db", "nfs4"),
        ("/net/local/plans.db", None),
        ("/net2/Mes partages/plans.db", "cifs"),
        ("/net2/sshfs/plans.db", "fuse.sshfs"),
        ("/var/plans.db", None),
    ],
)
def test_network_shares_are_known_by_their_mount(path: str, kind: str | None) -> None:
    assert mount_kind(PurePosixPath(path), MOUNTS) == kind
