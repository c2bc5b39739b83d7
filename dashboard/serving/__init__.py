"""The app as a server: what stands between a visitor and the platform. Each module is one layer around the app.

foreign origins refused → closed routes → uploads limited → headers on every answer → the platform
"""
