"""Whether a database lies where other programs change files under it: on a network, or in a synchronised folder."""

import os
import re
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path, PurePath


class FolderRisk(StrEnum):
    """What may happen to a file there."""

    NETWORK = "network"
    SYNCHRONISED = "synchronised"


@dataclass(frozen=True, slots=True)
class FolderWarning:
    """A risk, and what it comes from: the name of a program such as "OneDrive", or a kind of share such as "cifs"."""

    risk: FolderRisk
    name: str


_NETWORK = frozenset(
    ("nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "9p", "davfs", "fuse.davfs2", "fuse.sshfs", "fuse.rclone")
) | {"fuse.gvfsd-fuse", "fuse.glusterfs", "ceph", "fuse.s3fs", "vboxsf", "fuse.vmhgfs-fuse"}
# A folder of one of these names, followed by nothing or by what the program adds ("OneDrive - Ville de …").
_SYNCHRONISED = re.compile(
    r"(OneDrive|Dropbox|Nextcloud|ownCloud|Google ?Drive|GoogleDrive|Mon Drive|My Drive|iCloud ?Drive|iCloud~|"
    r"Mobile Documents|kDrive|SynologyDrive|Synology Drive|pCloud ?Drive|Seafile|SeaDrive|Syncthing|Resilio Sync|MEGA|"
    r"SharePoint|Box Sync|Cozy Drive|Hubic)(?![a-z])",
    re.I,
)
# What synchronising programs leave in the topmost folder they look after, whatever its name.
_TRACES = {
    ".dropbox": "Dropbox",
    ".stfolder": "Syncthing",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".SynologyWorkingDirectory": "Synology Drive",
    ".seafile-data": "Seafile",
}
_REMOTE_DRIVE = 4


def folder_warning(path: Path) -> FolderWarning | None:
    """What threatens a file at this path, or None on a disk of one's own."""
    path = path.absolute()
    if (name := _synchronised(path)) is not None:
        return FolderWarning(FolderRisk.SYNCHRONISED, name)
    if (name := _network(path)) is not None:
        return FolderWarning(FolderRisk.NETWORK, name)
    return None


def _synchronised(path: Path) -> str | None:
    for folder in path.parents:
        if (match := _SYNCHRONISED.match(folder.name)) is not None:
            return match[1]
        for trace, name in _TRACES.items():
            if (folder / trace).exists():
                return name
    return None


def _network(path: Path) -> str | None:
    if sys.platform == "win32":
        return _windows_network(path)
    mounts = Path("/proc/mounts")
    return mount_kind(path, mounts.read_text(encoding="utf-8", errors="replace")) if mounts.exists() else None


def mount_kind(path: PurePath, mounts: str) -> str | None:
    """The kind of network file system a path is on, by the table of mounts of Linux; None for others."""
    best, kind = "", ""
    for line in mounts.splitlines():
        _device, point, found, *_ = line.split(" ")
        # Spaces in a mount point are written as octal numbers.
        point = re.sub(r"\\(\d{3})", lambda m: chr(int(m[1], 8)), point)
        if (path == PurePath(point) or PurePath(point) in path.parents) and len(point) >= len(best):
            best, kind = point, found
    return kind if kind in _NETWORK else None


def _windows_network(path: Path) -> str | None:
    if path.drive.startswith("\\\\"):
        return path.drive
    if sys.platform == "win32":
        import ctypes

        if ctypes.windll.kernel32.GetDriveTypeW(path.drive + os.sep) == _REMOTE_DRIVE:
            return path.drive
    return None
