"""The custom components: text reaches the page as textContent alone, so nothing in a document can become markup."""
