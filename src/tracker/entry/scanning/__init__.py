"""What an article says, beside a register: facts matched to series, known figures recognised, the accepted written."""
