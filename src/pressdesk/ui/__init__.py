"""How pressdesk looks: the only home of Qt."""
