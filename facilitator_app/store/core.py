"""SQLAlchemy on a connection that is already open."""

import sqlite3

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.pool import StaticPool


def core_connection(raw: sqlite3.Connection) -> Connection:
    """A Core connection on ours. It begins transactions itself, because sqlite3 would not begin one before a CREATE."""
    engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
    event.listen(engine, "begin", _begin)
    return engine.connect()


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def driver(core: Connection) -> sqlite3.Connection:
    """The plain connection under a Core connection."""
    raw = core.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection), "the connection is open"
    return raw
