FROM python:3.11-slim-bookworm

ENV PYTHONDONTWRITEBYTECODE=1 PIP_NO_CACHE_DIR=1 HOME=/tmp \
    STREAMLIT_SERVER_HEADLESS=true STREAMLIT_SERVER_ADDRESS=0.0.0.0 STREAMLIT_SERVER_FILE_WATCHER_TYPE=none

WORKDIR /app
COPY requirements.lock .
RUN pip install --require-hashes -r requirements.lock && python -m compileall -q /usr/local/lib/python3.11/site-packages
COPY .streamlit .streamlit
COPY seeds seeds
COPY metrics metrics
COPY dashboard dashboard
COPY streamlit_app.py .
RUN python -m compileall -q metrics dashboard && install -d -o 65534 -g 65534 /shared

USER 65534:65534
EXPOSE 8501
HEALTHCHECK --start-period=30s CMD ["python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:8501/healthz', timeout=3)"]
CMD ["streamlit", "run"]
